package org.verdant.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.CheckForm;
import org.verdant.review.CheckKind;
import org.verdant.review.RecordCheck;
import org.verdant.shared.Actor;
import org.verdant.workflow.DueDiligence;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class ExamineFinancesTask implements UserTaskHandler<CheckForm> {
    private final RecordCheck recordCheck;

    ExamineFinancesTask(RecordCheck recordCheck) {
        this.recordCheck = recordCheck;
    }

    @Override
    public String taskKey() {
        return DueDiligence.EXAMINE_FINANCES;
    }

    @Override
    public Class<CheckForm> form() {
        return CheckForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, CheckForm form, Actor actor) {
        recordCheck.record(task.caseId(), CheckKind.FINANCES, form, actor);
        return Map.of();
    }
}
