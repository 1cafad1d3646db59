package org.verdant.intervention.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.intervention.CancellationOutcome;
import org.verdant.shared.Actor;
import org.verdant.workflow.CancellationProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class DecideCancellationPage implements TaskPage {
    private final InterventionStep step;

    DecideCancellationPage(InterventionStep step) {
        this.step = step;
    }

    @Override
    public String taskKey() {
        return CancellationProcess.DECIDE_CANCELLATION;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        return step.model(task, actor, CancellationOutcome.class, "intervention.cancellation.");
    }
}
