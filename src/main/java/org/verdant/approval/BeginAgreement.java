package org.verdant.approval;

import java.time.Clock;
import java.time.Instant;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Begins the agreement of an approved file: from now on its deadline runs. */
@UseCase
public class BeginAgreement {
    private final Agreements agreements;
    private final AgreementDeadlines deadlines;
    private final Clock clock;

    BeginAgreement(Agreements agreements, AgreementDeadlines deadlines, Clock clock) {
        this.agreements = agreements;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Answers when it lapses unless all have signed. */
    public Instant open(CaseId caseId) {
        var now = clock.instant();
        var signBy = now.plus(deadlines.signing(caseId));
        agreements.add(Agreement.opened(caseId, now, signBy));
        return signBy;
    }
}
