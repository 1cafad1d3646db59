package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.RestructureFinancing;
import org.verdant.shared.CaseId;
import org.verdant.workflow.FinancingDelivery;

@Component("followChange")
class RestructureFinancingStep implements JavaDelegate {
    private final RestructureFinancing restructureFinancing;

    RestructureFinancingStep(RestructureFinancing restructureFinancing) {
        this.restructureFinancing = restructureFinancing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var added = restructureFinancing.follow(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(FinancingDelivery.ADDED_COVENANTS, added);
        execution.setVariable(FinancingDelivery.COVENANTS_ADDED, added > 0);
    }
}
