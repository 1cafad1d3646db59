package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.approval.AgreementCondition;
import org.verdant.shared.Role;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.OpenTask;

/** Each condition is the proposer's turn first. */
@Component("askEvidence")
class AskEvidenceListener implements ExecutionListener {
    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariableLocal(OpenTask.NUMBER_OF, AgreementProcess.number(execution.getVariable("loopCounter")));
        execution.setVariableLocal(AgreementProcess.CONDITION_GROUP, Role.PROPOSER.code());
        execution.setVariableLocal(AgreementProcess.CONDITION_STATE, AgreementCondition.State.OPEN.name());
    }
}
