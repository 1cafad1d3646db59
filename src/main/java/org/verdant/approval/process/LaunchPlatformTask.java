package org.verdant.approval.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.PlatformForm;
import org.verdant.approval.PlatformStage;
import org.verdant.approval.RecordPlatformStage;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.PlatformProcess;
import org.verdant.workflow.UserTaskHandler;

@Component
class LaunchPlatformTask implements UserTaskHandler<PlatformForm> {
    private final RecordPlatformStage recordPlatformStage;

    LaunchPlatformTask(RecordPlatformStage recordPlatformStage) {
        this.recordPlatformStage = recordPlatformStage;
    }

    @Override
    public String taskKey() {
        return PlatformProcess.LAUNCH_PLATFORM;
    }

    @Override
    public Class<PlatformForm> form() {
        return PlatformForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, PlatformForm form, Actor actor) {
        var outcome = form.outcome();
        if (outcome == null) {
            throw new Invalid(FieldError.of("outcome", "required"));
        }
        var stage = outcome == PlatformForm.Outcome.GO_AHEAD ? PlatformStage.LAUNCHED : PlatformStage.DROPPED;
        recordPlatformStage.record(task.caseId(), stage, form, actor);
        return Map.of(PlatformProcess.LAUNCH_OUTCOME, outcome.name());
    }
}
