package org.verdant.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.reporting.ProjectReportView.State;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Proposes to suspend a project that is long overdue with a report. It suspends nothing by itself. */
@UseCase
public class ProposeToSuspend {
    private final ProjectReports reports;
    private final ApplicationEventPublisher events;

    ProposeToSuspend(ProjectReports reports, ApplicationEventPublisher events) {
        this.reports = reports;
        this.events = events;
    }

    public void propose(CaseId caseId) {
        var report = reports.require(caseId, State.ASKED);
        reports.suspensionProposed(report);
        events.publishEvent(new SuspensionProposed(caseId, PersonId.SYSTEM, report.kind(), report.number()));
    }
}
