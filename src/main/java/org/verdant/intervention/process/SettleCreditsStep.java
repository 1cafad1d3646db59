package org.verdant.intervention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.intervention.SettleCancelledCredits;
import org.verdant.shared.CaseId;

@Component("endCredits")
class SettleCreditsStep implements JavaDelegate {
    private final SettleCancelledCredits settleCredits;

    SettleCreditsStep(SettleCancelledCredits settleCredits) {
        this.settleCredits = settleCredits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        settleCredits.settle(CaseId.of(execution.getProcessBusinessKey()));
    }
}
