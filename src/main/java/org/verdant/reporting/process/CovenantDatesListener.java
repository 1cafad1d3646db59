package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.reporting.CovenantReader;
import org.verdant.shared.CaseId;
import org.verdant.workflow.CovenantProcess;
import org.verdant.workflow.FinancingDelivery;

/** Gives the watch over a covenant the day on which it is looked at. */
@Component("covenantDates")
class CovenantDatesListener implements ExecutionListener {
    private final CovenantReader covenants;

    CovenantDatesListener(CovenantReader covenants) {
        this.covenants = covenants;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = (Integer) execution.getVariable(FinancingDelivery.COVENANT_NO);
        var covenant = covenants.require(CaseId.of(execution.getProcessBusinessKey()), number);
        execution.setVariable(CovenantProcess.COVENANT_DUE, ProjectDatesListener.after(covenant.due()));
    }
}
