package org.verdant.proposal;

import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Says everything that stands in the way of a submission, and everything worth a second look, without changing anything. */
@UseCase
public class CheckProposal {
    private final Proposals proposals;
    private final ProposalAccess access;
    private final Examination examination;

    CheckProposal(Proposals proposals, ProposalAccess access, Examination examination) {
        this.proposals = proposals;
        this.access = access;
        this.examination = examination;
    }

    public CheckResult check(CaseId caseId, Actor actor) {
        access.requireReadable(caseId, actor);
        return examination.check(proposals.require(caseId));
    }
}
