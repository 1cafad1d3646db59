package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.PayDisbursement;
import org.verdant.reporting.PayDisbursementForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.Disbursement;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class PayDisbursementTask implements UserTaskHandler<PayDisbursementForm> {
    private final PayDisbursement payDisbursement;

    PayDisbursementTask(PayDisbursement payDisbursement) {
        this.payDisbursement = payDisbursement;
    }

    @Override
    public String taskKey() {
        return Disbursement.PAY_DISBURSEMENT;
    }

    @Override
    public Class<PayDisbursementForm> form() {
        return PayDisbursementForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, PayDisbursementForm form, Actor actor) {
        payDisbursement.pay(task.caseId(), form, actor);
        return Map.of();
    }
}
