package org.verdant.workflow;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;

/** Lets a delivery that has begun follow an accepted change: its next report, and the countries of a study. */
@Component
public class ChangedDelivery {
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;

    ChangedDelivery(RuntimeService runtime, ManagementService management, TaskService tasks) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
    }

    /** Waits for another report or another day, if the next report is what the file waits for. */
    public void replan(CaseId caseId, String reportKind, Date opens) {
        instance(caseId, PeriodicReports.KEY).ifPresent(reports -> management
                .createJobQuery()
                .processInstanceId(reports.getId())
                .activityId(PeriodicReports.REPORT_PERIOD_OVER)
                .listPage(0, 1)
                .forEach(timer -> {
                    runtime.setVariables(
                            reports.getId(),
                            Map.of(PeriodicReports.REPORT_KIND, reportKind, PeriodicReports.REPORT_OPENS, opens));
                    management.setJobDuedate(timer.getId(), opens);
                }));
    }

    /** From now on the loops of a study go over so many countries; nobody is asked any more for those that left. */
    public void recount(CaseId caseId, int countries, List<CountryCode> left) {
        instance(caseId, StudyDelivery.KEY)
                .ifPresent(study -> runtime.setVariable(study.getId(), StudyDelivery.COUNTRIES, countries));
        tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseId.toString())
                .taskDefinitionKey(StudyDelivery.AGREE_ADDED_DATA)
                .listPage(0, CaseInstances.MOST)
                .stream()
                .filter(task ->
                        left.contains(CountryCode.of((String) tasks.getVariable(task.getId(), OpenTask.FOR_COUNTRY))))
                .forEach(task -> tasks.complete(task.getId()));
    }

    private Optional<ProcessInstance> instance(CaseId caseId, String process) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString(), process)
                .listPage(0, 1)
                .stream()
                .findFirst();
    }
}
