package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.AgreementState;
import org.verdant.approval.MakeAgreementBinding;
import org.verdant.shared.CaseId;
import org.verdant.workflow.AgreementProcess;

@Component("enterIntoForce")
class EnterIntoForceStep implements JavaDelegate {
    private final MakeAgreementBinding makeAgreementBinding;

    EnterIntoForceStep(MakeAgreementBinding makeAgreementBinding) {
        this.makeAgreementBinding = makeAgreementBinding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        makeAgreementBinding.enter(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(AgreementProcess.AGREEMENT, AgreementState.IN_FORCE.name());
    }
}
