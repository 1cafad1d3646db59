package org.verdant.reporting.process;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.reporting.ReportSchedule;
import org.verdant.reporting.ScheduleReport;
import org.verdant.shared.CaseId;
import org.verdant.workflow.ReportProcess;

/** Gives the diagram the days on which the proposer is reminded and from which a report no longer counts. */
@Component("reportDates")
class ReportDates implements ExecutionListener {
    private final ScheduleReport scheduleReport;

    ReportDates(ScheduleReport scheduleReport) {
        this.scheduleReport = scheduleReport;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var schedule = scheduleReport.schedule(CaseId.of(execution.getProcessBusinessKey()));
        of(schedule).forEach(execution::setVariable);
    }

    static Map<String, Object> of(ReportSchedule schedule) {
        return Map.of(
                ReportProcess.REPORT_REMINDER_DATE, Date.from(schedule.reminder()),
                ReportProcess.REPORT_STOP_DATE, Date.from(schedule.stop()));
    }
}
