package org.verdant.proposal.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ResubmitProposal;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ProposalProcess;
import org.verdant.workflow.UserTaskHandler;

/** The step {@code completeProposal}: the returned version was edited on its own page, here it is handed in again. */
@Component
class CompleteProposalTask implements UserTaskHandler<CompleteProposalTask.Form> {
    private final ResubmitProposal resubmitProposal;

    CompleteProposalTask(ResubmitProposal resubmitProposal) {
        this.resubmitProposal = resubmitProposal;
    }

    /** Nothing to fill in. */
    record Form() {}

    @Override
    public String taskKey() {
        return ProposalProcess.COMPLETE_PROPOSAL;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
        resubmitProposal.resubmit(task.caseId(), actor);
        return Map.of();
    }
}
