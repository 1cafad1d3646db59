package org.verdant.intervention.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.intervention.ConfirmMerger;
import org.verdant.intervention.ConfirmMergerForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.MergerProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class ConfirmMergerTask implements UserTaskHandler<ConfirmMergerForm> {
    private final ConfirmMerger confirmMerger;

    ConfirmMergerTask(ConfirmMerger confirmMerger) {
        this.confirmMerger = confirmMerger;
    }

    @Override
    public String taskKey() {
        return MergerProcess.CONFIRM_MERGER;
    }

    @Override
    public Class<ConfirmMergerForm> form() {
        return ConfirmMergerForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, ConfirmMergerForm form, Actor actor) {
        return Map.of(
                MergerProcess.MERGER,
                confirmMerger.confirm(task.caseId(), form, actor).name());
    }
}
