package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.ChangeStudyCountries;
import org.verdant.reporting.ProjectSchedule;
import org.verdant.shared.CaseId;
import org.verdant.workflow.ChangeRequestProcess;
import org.verdant.workflow.ChangedDelivery;

/** Lets a delivery that has begun follow an accepted change: the days of its reports, and the countries of a study. */
@Component("carryOverChange")
class CarryOverChangeStep implements JavaDelegate {
    private final ChangeStudyCountries changeStudyCountries;
    private final ProjectSchedule schedule;
    private final ChangedDelivery delivery;

    CarryOverChangeStep(ChangeStudyCountries changeStudyCountries, ProjectSchedule schedule, ChangedDelivery delivery) {
        this.changeStudyCountries = changeStudyCountries;
        this.schedule = schedule;
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseId = CaseId.of(execution.getProcessBusinessKey());
        execution.setVariable(ChangeRequestProcess.ADDED, changeStudyCountries.change(caseId));
        schedule.next(caseId)
                .ifPresent(next -> delivery.replan(caseId, next.kind().name(), ProjectDatesListener.after(next.to())));
    }
}
