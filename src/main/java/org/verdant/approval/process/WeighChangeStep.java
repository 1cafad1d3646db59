package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.ChangeRequestReader;
import org.verdant.shared.CaseId;
import org.verdant.workflow.ChangeRequestProcess;

/** Gives the diagram what {@code change-scale.dmn} asks, and how many authorities decide if the change is major. */
@Component("weighChange")
class WeighChangeStep implements JavaDelegate {
    private final ChangeRequestReader requests;

    WeighChangeStep(ChangeRequestReader requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request =
                requests.open(CaseId.of(execution.getProcessBusinessKey())).orElseThrow();
        execution.setVariable(
                ChangeRequestProcess.BUDGET_PERCENT, request.weight().budgetPercent());
        execution.setVariable(ChangeRequestProcess.END_MONTHS, request.weight().endMonths());
        execution.setVariable(
                ChangeRequestProcess.PARTIES_CHANGED, request.weight().partiesChanged());
        execution.setVariable(ChangeRequestProcess.ADDED, 0);
        execution.setVariable(ChangeRequestProcess.LEVELS, request.levels().size());
    }
}
