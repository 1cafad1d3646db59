package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.DropOpenReports;
import org.verdant.shared.CaseId;

@Component("dropReports")
class DropReportsStep implements JavaDelegate {
    private final DropOpenReports dropOpenReports;

    DropReportsStep(DropOpenReports dropOpenReports) {
        this.dropOpenReports = dropOpenReports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dropOpenReports.drop(CaseId.of(execution.getProcessBusinessKey()));
    }
}
