package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.reporting.CovenantReader;
import org.verdant.shared.CaseId;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.FinancingDelivery;

/** Gives each of the parallel watches its covenant: of the first ones in order, of a change the last ones. */
@Component("numberCovenant")
class CovenantNumberListener implements ExecutionListener {
    private static final String OF_A_CHANGE = "newCovenants";

    private final CovenantReader covenants;

    CovenantNumberListener(CovenantReader covenants) {
        this.covenants = covenants;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = AgreementProcess.number(execution.getVariable("loopCounter"));
        if (execution.getCurrentActivityId().equals(OF_A_CHANGE)) {
            var all = covenants.of(CaseId.of(execution.getProcessBusinessKey())).size();
            number += all - (Integer) execution.getVariable(FinancingDelivery.ADDED_COVENANTS);
        }
        execution.setVariableLocal(FinancingDelivery.COVENANT_NO, number);
    }
}
