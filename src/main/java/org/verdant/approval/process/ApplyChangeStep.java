package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.MakeChangeEffective;
import org.verdant.shared.CaseId;

@Component("applyChange")
class ApplyChangeStep implements JavaDelegate {
    private final MakeChangeEffective makeChangeEffective;

    ApplyChangeStep(MakeChangeEffective makeChangeEffective) {
        this.makeChangeEffective = makeChangeEffective;
    }

    @Override
    public void execute(DelegateExecution execution) {
        makeChangeEffective.apply(CaseId.of(execution.getProcessBusinessKey()));
    }
}
