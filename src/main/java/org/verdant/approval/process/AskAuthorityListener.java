package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.approval.ChangeRequestReader;
import org.verdant.shared.CaseId;
import org.verdant.workflow.ChangeRequestProcess;

/** Tells each level of a decision on a major change whose turn it is. */
@Component("askAuthority")
class AskAuthorityListener implements ExecutionListener {
    private final ChangeRequestReader requests;

    AskAuthorityListener(ChangeRequestReader requests) {
        this.requests = requests;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var level = (Integer) execution.getVariable("loopCounter");
        var request =
                requests.open(CaseId.of(execution.getProcessBusinessKey())).orElseThrow();
        execution.setVariableLocal(
                ChangeRequestProcess.AUTHORITY, request.levels().get(level).code());
    }
}
