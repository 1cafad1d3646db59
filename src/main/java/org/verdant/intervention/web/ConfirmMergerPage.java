package org.verdant.intervention.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.intervention.MergerOutcome;
import org.verdant.shared.Actor;
import org.verdant.workflow.MergerProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class ConfirmMergerPage implements TaskPage {
    private final InterventionStep step;

    ConfirmMergerPage(InterventionStep step) {
        this.step = step;
    }

    @Override
    public String taskKey() {
        return MergerProcess.CONFIRM_MERGER;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        return step.model(task, actor, MergerOutcome.class, "intervention.merger.");
    }
}
