package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.review.OpenDueDiligence;
import org.verdant.shared.CaseId;

@Component("openDiligence")
class OpenDiligenceStep implements JavaDelegate {
    private final OpenDueDiligence openDueDiligence;

    OpenDiligenceStep(OpenDueDiligence openDueDiligence) {
        this.openDueDiligence = openDueDiligence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openDueDiligence.open(CaseId.of(execution.getProcessBusinessKey()));
    }
}
