package org.verdant.approval.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.DecideRedress;
import org.verdant.approval.DecideRedressForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.RedressProcess;
import org.verdant.workflow.UserTaskHandler;

@Component
class DecideRedressTask implements UserTaskHandler<DecideRedressForm> {
    private final DecideRedress decideRedress;

    DecideRedressTask(DecideRedress decideRedress) {
        this.decideRedress = decideRedress;
    }

    @Override
    public String taskKey() {
        return RedressProcess.DECIDE_REDRESS;
    }

    @Override
    public Class<DecideRedressForm> form() {
        return DecideRedressForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, DecideRedressForm form, Actor actor) {
        var outcome = decideRedress.decide(task.caseId(), task.role(), form, actor);
        return Map.of(RedressProcess.REDRESS, outcome.name());
    }
}
