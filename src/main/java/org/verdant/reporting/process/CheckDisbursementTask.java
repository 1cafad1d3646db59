package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.CheckDisbursement;
import org.verdant.reporting.CheckDisbursementForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.Disbursement;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class CheckDisbursementTask implements UserTaskHandler<CheckDisbursementForm> {
    private final CheckDisbursement checkDisbursement;

    CheckDisbursementTask(CheckDisbursement checkDisbursement) {
        this.checkDisbursement = checkDisbursement;
    }

    @Override
    public String taskKey() {
        return Disbursement.CHECK_DISBURSEMENT;
    }

    @Override
    public Class<CheckDisbursementForm> form() {
        return CheckDisbursementForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, CheckDisbursementForm form, Actor actor) {
        return Map.of(
                Disbursement.CLEARANCE,
                checkDisbursement.check(task.caseId(), form, actor).name());
    }
}
