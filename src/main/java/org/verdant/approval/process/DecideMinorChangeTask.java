package org.verdant.approval.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.DecideChangeForm;
import org.verdant.approval.JudgeChange;
import org.verdant.shared.Actor;
import org.verdant.shared.Role;
import org.verdant.workflow.ChangeRequestProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class DecideMinorChangeTask implements UserTaskHandler<DecideChangeForm> {
    private final JudgeChange judgeChange;

    DecideMinorChangeTask(JudgeChange judgeChange) {
        this.judgeChange = judgeChange;
    }

    @Override
    public String taskKey() {
        return ChangeRequestProcess.DECIDE_MINOR_CHANGE;
    }

    @Override
    public Class<DecideChangeForm> form() {
        return DecideChangeForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, DecideChangeForm form, Actor actor) {
        var outcome = judgeChange.judge(task.caseId(), Role.COORDINATOR_LEAD, form, actor);
        return Map.of(ChangeRequestProcess.CHANGE, outcome.name());
    }
}
