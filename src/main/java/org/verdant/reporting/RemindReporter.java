package org.verdant.reporting;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.RemindTask;
import org.verdant.workflow.ReportProcess;

/** Tells the proposer that the report is due soon. */
@UseCase
public class RemindReporter {
    private final Schedules schedules;
    private final RemindTask remindTask;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemindReporter(Schedules schedules, RemindTask remindTask, ApplicationEventPublisher events, Clock clock) {
        this.schedules = schedules;
        this.remindTask = remindTask;
        this.events = events;
        this.clock = clock;
    }

    public void remind(CaseId caseId) {
        schedules.reminded(caseId, clock.instant());
        remindTask.remind(caseId, ReportProcess.SUBMIT_REPORT);
        events.publishEvent(new ReporterReminded(caseId));
    }
}
