package org.verdant.target.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.target.ConfirmCreditChange;
import org.verdant.target.SecondLookForm;
import org.verdant.workflow.CreditChangeProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class ConfirmCreditChangeTask implements UserTaskHandler<SecondLookForm> {
    private final ConfirmCreditChange confirmCreditChange;

    ConfirmCreditChangeTask(ConfirmCreditChange confirmCreditChange) {
        this.confirmCreditChange = confirmCreditChange;
    }

    @Override
    public String taskKey() {
        return CreditChangeProcess.CONFIRM_CREDIT_CHANGE;
    }

    @Override
    public Class<SecondLookForm> form() {
        return SecondLookForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, SecondLookForm form, Actor actor) {
        var outcome = confirmCreditChange.confirm(task.caseId(), task.country(), form, actor);
        return Map.of(CreditChangeProcess.CONFIRMATION, outcome.name(), OpenTask.NOT_FOR, "");
    }
}
