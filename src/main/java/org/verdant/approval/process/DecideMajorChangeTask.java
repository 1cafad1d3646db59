package org.verdant.approval.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.approval.DecideChangeForm;
import org.verdant.approval.JudgeChange;
import org.verdant.shared.Actor;
import org.verdant.workflow.ChangeRequestProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class DecideMajorChangeTask implements UserTaskHandler<DecideChangeForm> {
    private final JudgeChange judgeChange;

    DecideMajorChangeTask(JudgeChange judgeChange) {
        this.judgeChange = judgeChange;
    }

    @Override
    public String taskKey() {
        return ChangeRequestProcess.DECIDE_MAJOR_CHANGE;
    }

    @Override
    public Class<DecideChangeForm> form() {
        return DecideChangeForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, DecideChangeForm form, Actor actor) {
        var outcome = judgeChange.judge(task.caseId(), Objects.requireNonNull(task.role()), form, actor);
        return Map.of(ChangeRequestProcess.CHANGE, outcome.name());
    }
}
