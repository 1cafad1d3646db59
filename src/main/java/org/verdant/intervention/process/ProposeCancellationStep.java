package org.verdant.intervention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.intervention.BringToCancellation;
import org.verdant.shared.CaseId;

@Component("askCancellation")
class ProposeCancellationStep implements JavaDelegate {
    private final BringToCancellation bringToCancellation;

    ProposeCancellationStep(BringToCancellation bringToCancellation) {
        this.bringToCancellation = bringToCancellation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        bringToCancellation.bring(CaseId.of(execution.getProcessBusinessKey()));
    }
}
