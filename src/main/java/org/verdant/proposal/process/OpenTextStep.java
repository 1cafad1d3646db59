package org.verdant.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.proposal.BeginText;
import org.verdant.shared.CaseId;

@Component("openText")
class OpenTextStep implements JavaDelegate {
    private final BeginText beginText;

    OpenTextStep(BeginText beginText) {
        this.beginText = beginText;
    }

    @Override
    public void execute(DelegateExecution execution) {
        beginText.open(CaseId.of(execution.getProcessBusinessKey()));
    }
}
