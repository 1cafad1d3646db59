package org.verdant.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.reporting.ProjectReportView.State;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.ProjectReport;
import org.verdant.workflow.RemindTask;

/** Tells the secretariat that a project is overdue with a report; the step stays with the proposer. */
@UseCase
public class EscalateOverdueReport {
    private final ProjectReports reports;
    private final RemindTask remindTask;
    private final ApplicationEventPublisher events;

    EscalateOverdueReport(ProjectReports reports, RemindTask remindTask, ApplicationEventPublisher events) {
        this.reports = reports;
        this.remindTask = remindTask;
        this.events = events;
    }

    public void escalate(CaseId caseId) {
        var report = reports.require(caseId, State.ASKED);
        reports.escalated(report);
        remindTask.remind(caseId, ProjectReport.SUBMIT_REPORT);
        events.publishEvent(new ReportEscalated(caseId, PersonId.SYSTEM, report.kind(), report.number()));
    }
}
