package org.verdant.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.GiveMandate;
import org.verdant.review.GiveMandateForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.FinancingAppraisal;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class GiveMandateTask implements UserTaskHandler<GiveMandateForm> {
    private final GiveMandate giveMandate;

    GiveMandateTask(GiveMandate giveMandate) {
        this.giveMandate = giveMandate;
    }

    @Override
    public String taskKey() {
        return FinancingAppraisal.GIVE_MANDATE;
    }

    @Override
    public Class<GiveMandateForm> form() {
        return GiveMandateForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, GiveMandateForm form, Actor actor) {
        giveMandate.give(task.caseId(), form, actor);
        return Map.of();
    }
}
