package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.NoObjectionOutcome;
import org.verdant.approval.RecordSilence;
import org.verdant.shared.CaseId;
import org.verdant.workflow.NoObjection;

@Component("recordSilence")
class RecordSilenceStep implements JavaDelegate {
    private final RecordSilence recordSilence;

    RecordSilenceStep(RecordSilence recordSilence) {
        this.recordSilence = recordSilence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var meaning = NoObjectionOutcome.valueOf((String) execution.getVariable(NoObjection.SILENCE));
        var stops = recordSilence.record(CaseId.of(execution.getProcessBusinessKey()), meaning);
        execution.setVariable(NoObjection.OBJECTION, stops);
    }
}
