package org.verdant.intervention.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.intervention.OrderOutcome;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.SuspensionProcess;
import org.verdant.workflow.TaskPage;

@Component
class OrderResumptionPage implements TaskPage {
    private final InterventionStep step;

    OrderResumptionPage(InterventionStep step) {
        this.step = step;
    }

    @Override
    public String taskKey() {
        return SuspensionProcess.ORDER_RESUMPTION;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        return step.model(task, actor, OrderOutcome.class, "intervention.resumption.");
    }
}
