package org.verdant.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.CheckForm;
import org.verdant.review.CheckKind;
import org.verdant.review.RecordCheck;
import org.verdant.shared.Actor;
import org.verdant.workflow.ChecksProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class CheckSafeguardsTask implements UserTaskHandler<CheckForm> {
    private final RecordCheck recordCheck;

    CheckSafeguardsTask(RecordCheck recordCheck) {
        this.recordCheck = recordCheck;
    }

    @Override
    public String taskKey() {
        return ChecksProcess.CHECK_SAFEGUARDS;
    }

    @Override
    public Class<CheckForm> form() {
        return CheckForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, CheckForm form, Actor actor) {
        recordCheck.record(task.caseId(), CheckKind.SAFEGUARDS, form, actor);
        return Map.of();
    }
}
