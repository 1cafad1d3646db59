package org.verdant.approval;

import org.verdant.approval.ChangeEvents.AgreementAmended;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.ReviseProject;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Makes an accepted change the new version of the project and of its agreement. */
@UseCase
public class MakeChangeEffective {
    private final ChangeRequests requests;
    private final ReviseProject reviseProject;
    private final ProposalReader proposals;
    private final AmendedAgreements agreements;
    private final Recorder recorder;

    MakeChangeEffective(
            ChangeRequests requests,
            ReviseProject reviseProject,
            ProposalReader proposals,
            AmendedAgreements agreements,
            Recorder recorder) {
        this.requests = requests;
        this.reviseProject = reviseProject;
        this.proposals = proposals;
        this.agreements = agreements;
        this.recorder = recorder;
    }

    public void apply(CaseId caseId) {
        var request = requests.requireOpen(caseId);
        var before = proposals.facts(caseId);
        var now = recorder.now();
        reviseProject.revise(caseId, request.content(), request.baseVersion(), request.askedBy());
        var version = agreements.amend(before, proposals.facts(caseId), request, now);
        requests.close(caseId, request.no(), ChangeRequest.State.ACCEPTED, now);
        recorder.record(new AgreementAmended(caseId, PersonId.SYSTEM, request.no(), version));
    }
}
