package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.approval.FindSigners;
import org.verdant.shared.CaseId;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.WorkItem;

/** Tells each signature whom it is asked of. */
@Component("askSignature")
class AskSignatureListener implements ExecutionListener {
    private final FindSigners findSigners;

    AskSignatureListener(FindSigners findSigners) {
        this.findSigners = findSigners;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var no = AgreementProcess.number(execution.getVariable("loopCounter"));
        var asked = findSigners.ask(CaseId.of(execution.getProcessBusinessKey()), no);
        execution.setVariableLocal(OpenTask.NUMBER_OF, no);
        execution.setVariableLocal(AgreementProcess.SIGNER_GROUP, asked.role().code());
        execution.setVariableLocal(
                WorkItem.ASKED_ORGANISATION, asked.organisation().value().toString());
    }
}
