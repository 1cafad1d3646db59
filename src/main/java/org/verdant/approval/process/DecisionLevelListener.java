package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.workflow.DecisionProcess;

/** Gives each level of a decision its authority. */
@Component("decisionLevel")
class DecisionLevelListener implements ExecutionListener {
    @Override
    public void notify(DelegateExecution execution) {
        var authorities = ((String) execution.getVariable(DecisionProcess.AUTHORITIES)).split(",");
        var level = (Integer) execution.getVariable("loopCounter");
        execution.setVariableLocal(DecisionProcess.AUTHORITY, authorities[level].trim());
        execution.setVariableLocal(DecisionProcess.QUORATE, false);
    }
}
