package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.EndAgreement;
import org.verdant.shared.CaseId;

@Component("dissolveAgreement")
class EndAgreementStep implements JavaDelegate {
    private final EndAgreement endAgreement;

    EndAgreementStep(EndAgreement endAgreement) {
        this.endAgreement = endAgreement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endAgreement.end(CaseId.of(execution.getProcessBusinessKey()));
    }
}
