package org.verdant.approval;

import java.time.Instant;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Moves the deadline of an agreement by what an extension adds. */
@UseCase
public class MoveDeadline {
    private final Agreements agreements;
    private final AgreementDeadlines deadlines;

    MoveDeadline(Agreements agreements, AgreementDeadlines deadlines) {
        this.agreements = agreements;
        this.deadlines = deadlines;
    }

    /** Answers when the agreement lapses now. */
    public Instant extend(CaseId caseId) {
        var agreement = agreements.lock(caseId);
        agreement.extend(agreement.lapsesAt().plus(deadlines.extension(caseId)));
        agreements.save(agreement);
        return agreement.lapsesAt();
    }
}
