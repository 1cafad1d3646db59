package org.verdant.reporting.process;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.reporting.AskForReport;
import org.verdant.reporting.ReportDeadlines;
import org.verdant.reporting.ReportKind;
import org.verdant.shared.CaseId;
import org.verdant.workflow.CourseRun;
import org.verdant.workflow.PeriodicReports;
import org.verdant.workflow.ProjectReport;

/** Asks the project for the report of this instance and gives the diagram its dates. */
@Component("askReport")
class AskReportListener implements ExecutionListener {
    private final AskForReport askReport;

    AskReportListener(AskForReport askReport) {
        this.askReport = askReport;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var kind = ReportKind.valueOf((String) execution.getVariable(PeriodicReports.REPORT_KIND));
        var run = (Integer) execution.getVariable(CourseRun.RUN_NUMBER);
        of(askReport.ask(CaseId.of(execution.getProcessBusinessKey()), kind, run))
                .forEach(execution::setVariable);
    }

    static Map<String, Object> of(ReportDeadlines dates) {
        return Map.of(
                ProjectReport.REPORT_DUE, Date.from(dates.due()),
                ProjectReport.REPORT_REMINDER_DATE, Date.from(dates.reminder()),
                ProjectReport.REPORT_OVERDUE_DATE, Date.from(dates.overdue()),
                ProjectReport.SUSPENSION_DATE, Date.from(dates.suspension()));
    }
}
