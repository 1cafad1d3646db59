package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.ProposeToSuspend;
import org.verdant.shared.CaseId;

@Component("proposeSuspension")
class ProposeSuspensionStep implements JavaDelegate {
    private final ProposeToSuspend proposeSuspension;

    ProposeSuspensionStep(ProposeToSuspend proposeSuspension) {
        this.proposeSuspension = proposeSuspension;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposeSuspension.propose(CaseId.of(execution.getProcessBusinessKey()));
    }
}
