package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.OpenFinancing;
import org.verdant.shared.CaseId;
import org.verdant.workflow.FinancingDelivery;

@Component("recordCommitment")
class OpenFinancingStep implements JavaDelegate {
    private final OpenFinancing openFinancing;

    OpenFinancingStep(OpenFinancing openFinancing) {
        this.openFinancing = openFinancing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var covenants = openFinancing.open(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(FinancingDelivery.COVENANTS, covenants);
    }
}
