package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.ConfirmAcceptanceReversal;
import org.verdant.reporting.ConfirmReversal;
import org.verdant.reporting.ReversalForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ProjectDelivery;
import org.verdant.workflow.UserTaskHandler;

@Component
class ConfirmReversalTask implements UserTaskHandler<ReversalForm> {
    private final ConfirmReversal confirmReversal;
    private final ConfirmAcceptanceReversal confirmAcceptanceReversal;

    ConfirmReversalTask(ConfirmReversal confirmReversal, ConfirmAcceptanceReversal confirmAcceptanceReversal) {
        this.confirmReversal = confirmReversal;
        this.confirmAcceptanceReversal = confirmAcceptanceReversal;
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
        var country = task.country();
        if (country == null) {
            confirmReversal.confirm(task.caseId(), form, actor);
            return Map.of();
        }
        confirmAcceptanceReversal.confirm(task.caseId(), country, form, actor);
        return Map.of(OpenTask.NOT_FOR, "");
    }
}
