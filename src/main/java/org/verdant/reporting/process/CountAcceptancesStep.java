package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.StudyReader;
import org.verdant.shared.CaseId;
import org.verdant.workflow.StudyDelivery;

@Component("countAcceptances")
class CountAcceptancesStep implements JavaDelegate {
    private final StudyReader reader;

    CountAcceptancesStep(StudyReader reader) {
        this.reader = reader;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseId = CaseId.of(execution.getProcessBusinessKey());
        execution.setVariable(StudyDelivery.SETTLED, reader.isSettled(caseId));
        execution.setVariable(StudyDelivery.ANY_ACCEPTED, reader.isAnyCounted(caseId));
    }
}
