package org.verdant.approval.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.OpenSilencePeriod;
import org.verdant.shared.CaseId;
import org.verdant.workflow.SilenceProcedure;

@Component("openSilence")
class OpenSilenceStep implements JavaDelegate {
    private final OpenSilencePeriod openSilencePeriod;

    OpenSilenceStep(OpenSilencePeriod openSilencePeriod) {
        this.openSilencePeriod = openSilencePeriod;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var opened = openSilencePeriod.open(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(SilenceProcedure.MEMBERS, opened.members());
        execution.setVariable(SilenceProcedure.SILENCE_ENDS, Date.from(opened.endsAt()));
    }
}
