package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.NoObjectionOutcome;
import org.verdant.approval.RecordSilentCountries;
import org.verdant.shared.CaseId;
import org.verdant.workflow.NoObjection;

@Component("recordSilence")
class RecordSilenceStep implements JavaDelegate {
    private final RecordSilentCountries recordSilentCountries;

    RecordSilenceStep(RecordSilentCountries recordSilentCountries) {
        this.recordSilentCountries = recordSilentCountries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var meaning = NoObjectionOutcome.valueOf((String) execution.getVariable(NoObjection.SILENCE));
        var stops = recordSilentCountries.record(CaseId.of(execution.getProcessBusinessKey()), meaning);
        execution.setVariable(NoObjection.OBJECTION, stops);
    }
}
