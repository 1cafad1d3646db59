package org.verdant.workflow;

import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/**
 * Makes a file stand still: nobody can do its steps, no message reaches it, no timer fires. When it goes on, everything has as much
 * time left as it had. Days that nobody can hold still, such as that of an event, stay where they are: the timer has the property
 * {@code clock} with the value {@code calendar}. What runs beside the file is not touched.
 */
@Component
public class CasePause {
    private final CaseInstances instances;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final PausedFiles paused;
    private final Clock clock;

    CasePause(
            CaseInstances instances,
            RuntimeService runtime,
            ManagementService management,
            RepositoryService repository,
            PausedFiles paused,
            Clock clock) {
        this.instances = instances;
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.paused = paused;
        this.clock = clock;
    }

    /** Whoever calls this holds the file. */
    public void hold(CaseId caseId) {
        instances.ofFile(caseId).forEach(instance -> runtime.suspendProcessInstanceById(instance.getId()));
        paused.hold(caseId, clock.instant());
    }

    /** Answers for how long the file stood still. */
    public Duration release(CaseId caseId) {
        var pause = Duration.between(paused.since(caseId), clock.instant());
        var running = instances.ofFile(caseId);
        running.forEach(instance -> runtime.activateProcessInstanceById(instance.getId()));
        running.forEach(instance -> postpone(instance, pause));
        paused.release(caseId, pause);
        return pause;
    }

    private void postpone(ProcessInstance instance, Duration pause) {
        var timers =
                management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .listPage(0, CaseInstances.MOST)
                        .stream()
                        .filter(job -> !followsCalendar(job))
                        .map(Job::getId)
                        .toList();
        paused.postpone(timers, pause);
    }

    private boolean followsCalendar(Job job) {
        var element = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        var node = (FlowNode)
                repository.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(element);
        return node.getExtensionElements() != null
                && node.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .anyMatch(property -> property.getCamundaName().equals("clock")
                                && property.getCamundaValue().equals("calendar"));
    }
}
