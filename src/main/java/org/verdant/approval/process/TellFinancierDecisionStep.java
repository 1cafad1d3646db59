package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.workflow.FinancingReview;

/** Throws the message for which the other branch waits. */
@Component("tellFinancierDecision")
class TellFinancierDecisionStep implements JavaDelegate {
    private final FinancingReview process;

    TellFinancierDecisionStep(FinancingReview process) {
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!process.tellDecided(CaseId.of(execution.getProcessBusinessKey()))) {
            throw new IllegalStateException("nobody waits for the financier");
        }
    }
}
