package org.verdant.intervention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.intervention.LapseSuspension;
import org.verdant.shared.CaseId;

@Component("lapseCredits")
class LapseCreditsStep implements JavaDelegate {
    private final LapseSuspension lapseSuspension;

    LapseCreditsStep(LapseSuspension lapseSuspension) {
        this.lapseSuspension = lapseSuspension;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lapseSuspension.lapse(CaseId.of(execution.getProcessBusinessKey()));
    }
}
