package org.verdant.intervention.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.intervention.CancellationOutcome;
import org.verdant.reporting.VerifiedWork;
import org.verdant.shared.Actor;
import org.verdant.workflow.CancellationProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class DecideCancellationPage implements TaskPage {
    private final InterventionStep step;
    private final VerifiedWork work;

    DecideCancellationPage(InterventionStep step, VerifiedWork work) {
        this.step = step;
        this.work = work;
    }

    @Override
    public String taskKey() {
        return CancellationProcess.DECIDE_CANCELLATION;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(step.model(task, actor, CancellationOutcome.class, "intervention.cancellation."));
        model.put("stays", work.keepsCredits(task.caseId()));
        return model;
    }
}
