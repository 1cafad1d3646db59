package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.RemindReporter;
import org.verdant.shared.CaseId;

@Component("remindReport")
class RemindReportStep implements JavaDelegate {
    private final RemindReporter remindReporter;

    RemindReportStep(RemindReporter remindReporter) {
        this.remindReporter = remindReporter;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindReporter.remind(CaseId.of(execution.getProcessBusinessKey()));
    }
}
