package org.verdant.approval;

import org.verdant.approval.ChangeEvents.ChangeRequested;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;
import org.verdant.workflow.ChangeRequestProcess;

/**
 * Asks to change a running project. Only a proposer of the lead may ({@code forbidden}), one change at a time ({@code change-open}), on
 * the version that was looked at ({@code version-changed}).
 */
@UseCase
public class AskForChange {
    private final ProposalReader proposals;
    private final ChangeDraft draft;
    private final ChangeRequests requests;
    private final ChangeRequestProcess process;
    private final Recorder recorder;

    AskForChange(
            ProposalReader proposals,
            ChangeDraft draft,
            ChangeRequests requests,
            ChangeRequestProcess process,
            Recorder recorder) {
        this.proposals = proposals;
        this.draft = draft;
        this.requests = requests;
        this.process = process;
        this.recorder = recorder;
    }

    /** The caller has made sure that the actor may read the file. Answers the number of the request. */
    public int ask(CaseId caseId, ChangeRequestForm form, Actor actor) {
        var facts = proposals.facts(caseId);
        if (!actor.has(Role.PROPOSER) || !actor.organisation().equals(facts.leadOrganisation())) {
            throw new Forbidden("forbidden");
        }
        if (facts.status() != Status.RUNNING) {
            throw new Conflict("not-running");
        }
        if (requests.isOpen(caseId)) {
            throw new Conflict("change-open");
        }
        var request = draft.require(requests.nextNo(caseId), facts, form, actor, recorder.now());
        requests.add(caseId, request);
        recorder.record(new ChangeRequested(
                caseId, actor.person(), request.no(), request.changes().size()));
        process.request(caseId);
        return request.no();
    }
}
