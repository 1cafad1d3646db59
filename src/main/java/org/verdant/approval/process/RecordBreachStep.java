package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.CloseSilencePeriod;
import org.verdant.approval.SilenceOutcome;
import org.verdant.shared.CaseId;
import org.verdant.workflow.SilenceProcedure;

@Component("recordBreach")
class RecordBreachStep implements JavaDelegate {
    private final CloseSilencePeriod closeSilencePeriod;

    RecordBreachStep(CloseSilencePeriod closeSilencePeriod) {
        this.closeSilencePeriod = closeSilencePeriod;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var second = closeSilencePeriod.close(CaseId.of(execution.getProcessBusinessKey()), SilenceOutcome.BROKEN);
        execution.setVariable(SilenceProcedure.SILENCE_OUTCOME, SilenceOutcome.BROKEN.name());
        execution.setVariable(SilenceProcedure.SECOND_ROUND, second);
    }
}
