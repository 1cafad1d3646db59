package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.DecideUndisbursed;
import org.verdant.reporting.DecideUndisbursedForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.Disbursement;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class DecideUndisbursedTask implements UserTaskHandler<DecideUndisbursedForm> {
    private final DecideUndisbursed decideUndisbursed;

    DecideUndisbursedTask(DecideUndisbursed decideUndisbursed) {
        this.decideUndisbursed = decideUndisbursed;
    }

    @Override
    public String taskKey() {
        return Disbursement.DECIDE_UNDISBURSED;
    }

    @Override
    public Class<DecideUndisbursedForm> form() {
        return DecideUndisbursedForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, DecideUndisbursedForm form, Actor actor) {
        return Map.of(
                Disbursement.UNDISBURSED,
                decideUndisbursed.decide(task.caseId(), form, actor).name());
    }
}
