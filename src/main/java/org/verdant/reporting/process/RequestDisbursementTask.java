package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.RequestDisbursement;
import org.verdant.reporting.RequestDisbursementForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.Disbursement;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class RequestDisbursementTask implements UserTaskHandler<RequestDisbursementForm> {
    private final RequestDisbursement requestDisbursement;

    RequestDisbursementTask(RequestDisbursement requestDisbursement) {
        this.requestDisbursement = requestDisbursement;
    }

    @Override
    public String taskKey() {
        return Disbursement.REQUEST_DISBURSEMENT;
    }

    @Override
    public Class<RequestDisbursementForm> form() {
        return RequestDisbursementForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, RequestDisbursementForm form, Actor actor) {
        requestDisbursement.request(task.caseId(), form, actor);
        return Map.of();
    }
}
