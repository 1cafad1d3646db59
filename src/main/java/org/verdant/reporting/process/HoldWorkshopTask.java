package org.verdant.reporting.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.reporting.RecordWorkshop;
import org.verdant.reporting.WorkshopForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.StudyDelivery;
import org.verdant.workflow.UserTaskHandler;

@Component
class HoldWorkshopTask implements UserTaskHandler<WorkshopForm> {
    private final RecordWorkshop recordWorkshop;

    HoldWorkshopTask(RecordWorkshop recordWorkshop) {
        this.recordWorkshop = recordWorkshop;
    }

    @Override
    public String taskKey() {
        return StudyDelivery.HOLD_WORKSHOP;
    }

    @Override
    public Class<WorkshopForm> form() {
        return WorkshopForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, WorkshopForm form, Actor actor) {
        recordWorkshop.record(task.caseId(), Objects.requireNonNull(task.country()), form, actor);
        return Map.of();
    }
}
