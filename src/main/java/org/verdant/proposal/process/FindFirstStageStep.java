package org.verdant.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.workflow.ProjectReview;
import org.verdant.workflow.ReviewStages;

/** The step {@code findFirstStage}: what is requested decides whether a project begins with a concept. */
@Component("findFirstStage")
class FindFirstStageStep implements JavaDelegate {
    private static final double UNKNOWN = -1;

    private final ProposalReader proposals;
    private final ReviewStages stages;

    FindFirstStageStep(ProposalReader proposals, ReviewStages stages) {
        this.proposals = proposals;
        this.stages = stages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var facts = proposals.facts(CaseId.of(execution.getProcessBusinessKey()));
        var requested = facts.project().requestedUsd();
        var invited = (Boolean) execution.getVariable(ProjectReview.INVITED);
        var stage = stages.first(facts.track(), requested == null ? UNKNOWN : requested.doubleValue(), invited);
        execution.setVariable(ProjectReview.FIRST_STAGE, stage.name());
    }
}
