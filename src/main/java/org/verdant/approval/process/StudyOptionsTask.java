package org.verdant.approval.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.PlatformForm;
import org.verdant.approval.PlatformStage;
import org.verdant.approval.RecordPlatformStage;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.PlatformProcess;
import org.verdant.workflow.UserTaskHandler;

@Component
class StudyOptionsTask implements UserTaskHandler<PlatformForm> {
    private final RecordPlatformStage recordPlatformStage;

    StudyOptionsTask(RecordPlatformStage recordPlatformStage) {
        this.recordPlatformStage = recordPlatformStage;
    }

    @Override
    public String taskKey() {
        return PlatformProcess.STUDY_OPTIONS;
    }

    @Override
    public Class<PlatformForm> form() {
        return PlatformForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, PlatformForm form, Actor actor) {
        recordPlatformStage.record(task.caseId(), PlatformStage.OPTIONS_STUDIED, form, actor);
        return Map.of();
    }
}
