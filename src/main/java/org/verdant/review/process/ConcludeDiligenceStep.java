package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.review.ConcludeDueDiligence;
import org.verdant.shared.CaseId;
import org.verdant.workflow.FinancingAppraisal;

@Component("concludeDiligence")
class ConcludeDiligenceStep implements JavaDelegate {
    private final ConcludeDueDiligence concludeDueDiligence;

    ConcludeDiligenceStep(ConcludeDueDiligence concludeDueDiligence) {
        this.concludeDueDiligence = concludeDueDiligence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = concludeDueDiligence.conclude(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(FinancingAppraisal.REVIEW_OUTCOME, outcome);
    }
}
