package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.ProjectSchedule;
import org.verdant.shared.CaseId;
import org.verdant.workflow.PeriodicReports;

/** Tells the diagram which report comes next and when its period is over. */
@Component("planReport")
class PlanReportStep implements JavaDelegate {
    private final ProjectSchedule schedule;

    PlanReportStep(ProjectSchedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = schedule.next(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(PeriodicReports.REPORT_LEFT, next.isPresent());
        next.ifPresent(report -> {
            execution.setVariable(PeriodicReports.REPORT_KIND, report.kind().name());
            execution.setVariable(PeriodicReports.REPORT_OPENS, ProjectDatesListener.after(report.to()));
        });
    }
}
