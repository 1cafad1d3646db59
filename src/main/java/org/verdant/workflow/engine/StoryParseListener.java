package org.verdant.workflow.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hangs the story and the work list on every element of a diagram, so that no diagram has to draw them. */
final class StoryParseListener extends AbstractBpmnParseListener {
    /** Where a file can stay for a while; everything else is passed in an instant and is one row at once. */
    private static final Set<String> WAITS =
            Set.of("userTask", "callActivity", "subProcess", "eventBasedGateway", "intermediateTimer", "receiveTask");

    private static final String NOT_A_STEP = "multiInstanceBody";
    private static final String CHECKS = "checks";

    private final Story story;
    private final WorkItemWriter workItems;

    StoryParseListener(Story story, WorkItemWriter workItems) {
        this.story = story;
        this.workItems = workItems;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        var process = definition.getKey();
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) story::processEnded);
        definition.getActivities().forEach(activity -> listen(process, activity));
    }

    private void listen(String process, ActivityImpl activity) {
        var kind = String.valueOf(activity.getProperty("type"));
        if (!kind.equals(NOT_A_STEP)) {
            var step = new Story.Element(process, activity.getId(), kind);
            if (WAITS.contains(kind)) {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                        execution -> story.entered(step, execution));
                activity.addBuiltInListener(
                        ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> story.left(step, execution));
            } else {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                        execution -> story.passed(step, execution));
            }
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
                listen(process, activity, task);
            }
        }
        activity.getActivities().forEach(child -> listen(process, child));
    }

    private void listen(String process, ActivityImpl activity, UserTaskActivityBehavior behavior) {
        var definition = behavior.getTaskDefinition();
        var checks = checks(activity);
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, task -> workItems.opened(process, checks, task));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, workItems::closed);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, workItems::closed);
    }

    /** Keeps the property {@code checks} of a human step: the engine itself reads such properties of external tasks only. */
    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var extensions = element.element("extensionElements");
        var properties =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties != null) {
            properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                    .filter(property -> CHECKS.equals(property.attribute("name")))
                    .forEach(property -> activity.setProperty(CHECKS, property.attribute("value")));
        }
    }

    /** The steps whose doers may not do this one: ids separated by spaces. */
    private static List<String> checks(ActivityImpl activity) {
        var steps = (String) activity.getProperty(CHECKS);
        return steps == null ? List.of() : List.of(steps.trim().split("\\s+"));
    }
}
