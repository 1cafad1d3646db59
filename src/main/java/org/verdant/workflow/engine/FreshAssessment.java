package org.verdant.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.workflow.ProposalProcess;

/**
 * Lets an assessment after redress begin without the verdicts of the first, and takes the own approval back that a financier did not
 * share: {@code ${freshAssessment}}.
 */
@Component("freshAssessment")
class FreshAssessment implements ExecutionListener {
    private static final String NONE = "NONE";

    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariable(ProposalProcess.REVIEW_OUTCOME, NONE);
        execution.setVariable(ProposalProcess.DECISION, NONE);
    }
}
