package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.SetBudgetAside;
import org.verdant.shared.CaseId;

@Component("reserveBudget")
class ReserveBudgetStep implements JavaDelegate {
    private final SetBudgetAside setBudgetAside;

    ReserveBudgetStep(SetBudgetAside setBudgetAside) {
        this.setBudgetAside = setBudgetAside;
    }

    @Override
    public void execute(DelegateExecution execution) {
        setBudgetAside.reserve(CaseId.of(execution.getProcessBusinessKey()));
    }
}
