package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.SetRequestAside;
import org.verdant.shared.CaseId;

@Component("asideRequest")
class SetRequestAsideStep implements JavaDelegate {
    private final SetRequestAside setRequestAside;

    SetRequestAsideStep(SetRequestAside setRequestAside) {
        this.setRequestAside = setRequestAside;
    }

    @Override
    public void execute(DelegateExecution execution) {
        setRequestAside.setAside(CaseId.of(execution.getProcessBusinessKey()));
    }
}
