package org.verdant.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Closes what the engine leaves open (`engine.md` 3): expressions reach only delegates and listeners, never reflection; scripts do
 * not run; a diagram with anything else in it is not deployed. Every deployed diagram writes its story and its work list.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class GuardPlugin extends AbstractProcessEnginePlugin {
    private final ApplicationContext context;
    private final Story story;
    private final WorkItemWriter workItems;

    GuardPlugin(ApplicationContext context, Story story, WorkItemWriter workItems) {
        this.context = context;
        this.story = story;
        this.workItems = workItems;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new GuardedExpressions(context));
        engine.setScriptEngineResolver(new NoScripts());
        var listeners = new ArrayList<BpmnParseListener>(
                Objects.requireNonNullElse(engine.getCustomPreBPMNParseListeners(), List.of()));
        listeners.add(new DiagramGuard());
        engine.setCustomPreBPMNParseListeners(listeners);
        var after = new ArrayList<BpmnParseListener>(
                Objects.requireNonNullElse(engine.getCustomPostBPMNParseListeners(), List.of()));
        after.add(new StoryParseListener(story, workItems));
        engine.setCustomPostBPMNParseListeners(after);
    }
}
