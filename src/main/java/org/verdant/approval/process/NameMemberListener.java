package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.workflow.OpenTask;

/** Writes the member on the wait for its letter, so that a letter finds it among the others. */
@Component("nameMember")
class NameMemberListener implements ExecutionListener {
    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariableLocal(OpenTask.FOR_COUNTRY, execution.getVariable(OpenTask.FOR_COUNTRY));
    }
}
