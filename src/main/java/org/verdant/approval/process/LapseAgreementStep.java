package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.AgreementState;
import org.verdant.approval.EndLapsedAgreement;
import org.verdant.shared.CaseId;
import org.verdant.workflow.AgreementProcess;

@Component("lapseAgreement")
class LapseAgreementStep implements JavaDelegate {
    private final EndLapsedAgreement endLapsedAgreement;

    LapseAgreementStep(EndLapsedAgreement endLapsedAgreement) {
        this.endLapsedAgreement = endLapsedAgreement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endLapsedAgreement.lapse(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(AgreementProcess.AGREEMENT, AgreementState.LAPSED.name());
    }
}
