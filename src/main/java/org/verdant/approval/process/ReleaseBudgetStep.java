package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.FreeBudget;
import org.verdant.shared.CaseId;

/** Compensation: runs when the agreement lapses. */
@Component("releaseBudget")
class ReleaseBudgetStep implements JavaDelegate {
    private final FreeBudget freeBudget;

    ReleaseBudgetStep(FreeBudget freeBudget) {
        this.freeBudget = freeBudget;
    }

    @Override
    public void execute(DelegateExecution execution) {
        freeBudget.release(CaseId.of(execution.getProcessBusinessKey()));
    }
}
