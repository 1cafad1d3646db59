package org.verdant.proposal.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ResubmitProposal;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ProjectReview;
import org.verdant.workflow.UserTaskHandler;

/** The step {@code submitFullProposal}: the concept was accepted, the full proposal was written on its own page, here it is handed in. */
@Component
class SubmitFullProposalTask implements UserTaskHandler<SubmitFullProposalTask.Form> {
    private final ResubmitProposal resubmitProposal;

    SubmitFullProposalTask(ResubmitProposal resubmitProposal) {
        this.resubmitProposal = resubmitProposal;
    }

    /** Nothing to fill in. */
    record Form() {}

    @Override
    public String taskKey() {
        return ProjectReview.SUBMIT_FULL_PROPOSAL;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
        resubmitProposal.resubmit(task.caseId(), actor);
        return Map.of(ProjectReview.INVITED, true);
    }
}
