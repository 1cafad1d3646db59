package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.TurnChangeDown;
import org.verdant.shared.CaseId;

@Component("rejectChange")
class RejectChangeStep implements JavaDelegate {
    private final TurnChangeDown turnChangeDown;

    RejectChangeStep(TurnChangeDown turnChangeDown) {
        this.turnChangeDown = turnChangeDown;
    }

    @Override
    public void execute(DelegateExecution execution) {
        turnChangeDown.reject(CaseId.of(execution.getProcessBusinessKey()));
    }
}
