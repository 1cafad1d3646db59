package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.ConfirmReversal;
import org.verdant.reporting.ReversalForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ProjectDelivery;
import org.verdant.workflow.UserTaskHandler;

@Component
class ConfirmReversalTask implements UserTaskHandler<ReversalForm> {
    private final ConfirmReversal confirmReversal;

    ConfirmReversalTask(ConfirmReversal confirmReversal) {
        this.confirmReversal = confirmReversal;
    }

    @Override
    public String taskKey() {
        return ProjectDelivery.CONFIRM_REVERSAL;
    }

    @Override
    public Class<ReversalForm> form() {
        return ReversalForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, ReversalForm form, Actor actor) {
        confirmReversal.confirm(task.caseId(), form, actor);
        return Map.of();
    }
}
