package org.verdant.proposal;

import java.util.List;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.UseCase;

/** Says what is worth a second look in a file that was handed in, with the warnings that the rules gave then. */
@UseCase
public class ReadWarnings {
    private final Proposals proposals;
    private final ProposalAccess access;
    private final Examination examination;
    private final Screenings screenings;

    ReadWarnings(Proposals proposals, ProposalAccess access, Examination examination, Screenings screenings) {
        this.proposals = proposals;
        this.access = access;
        this.examination = examination;
        this.screenings = screenings;
    }

    public List<FieldError> of(CaseId caseId, Actor actor) {
        access.requireReadable(caseId, actor);
        var judged = screenings.last(caseId).map(ScreeningCard::warnings).orElse(List.of());
        return examination.warnings(proposals.require(caseId), judged);
    }
}
