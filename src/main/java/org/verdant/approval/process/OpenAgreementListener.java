package org.verdant.approval.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.approval.BeginAgreement;
import org.verdant.shared.CaseId;
import org.verdant.workflow.AgreementProcess;

/** Begins the agreement with its process and tells the diagram until when it waits for signatures. */
@Component("openAgreement")
class OpenAgreementListener implements ExecutionListener {
    private final BeginAgreement beginAgreement;

    OpenAgreementListener(BeginAgreement beginAgreement) {
        this.beginAgreement = beginAgreement;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var signBy = beginAgreement.open(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(AgreementProcess.SIGN_BY, Date.from(signBy));
    }
}
