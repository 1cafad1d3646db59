package org.verdant.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.proposal.AdoptAgreedText;
import org.verdant.shared.CaseId;

@Component("adoptText")
class AdoptTextStep implements JavaDelegate {
    private final AdoptAgreedText adoptAgreedText;

    AdoptTextStep(AdoptAgreedText adoptAgreedText) {
        this.adoptAgreedText = adoptAgreedText;
    }

    @Override
    public void execute(DelegateExecution execution) {
        adoptAgreedText.adopt(CaseId.of(execution.getProcessBusinessKey()));
    }
}
