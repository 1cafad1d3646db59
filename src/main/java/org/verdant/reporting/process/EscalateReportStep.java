package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.EscalateOverdueReport;
import org.verdant.shared.CaseId;

@Component("escalateReport")
class EscalateReportStep implements JavaDelegate {
    private final EscalateOverdueReport escalateReport;

    EscalateReportStep(EscalateOverdueReport escalateReport) {
        this.escalateReport = escalateReport;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalateReport.escalate(CaseId.of(execution.getProcessBusinessKey()));
    }
}
