package org.verdant.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.RequestClarification;
import org.verdant.review.RequestClarificationForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.PanelReview;
import org.verdant.workflow.UserTaskHandler;

@Component
class RequestClarificationTask implements UserTaskHandler<RequestClarificationForm> {
    private final RequestClarification requestClarification;

    RequestClarificationTask(RequestClarification requestClarification) {
        this.requestClarification = requestClarification;
    }

    @Override
    public String taskKey() {
        return PanelReview.REQUEST_CLARIFICATION;
    }

    @Override
    public Class<RequestClarificationForm> form() {
        return RequestClarificationForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, RequestClarificationForm form, Actor actor) {
        var clarity = requestClarification.request(task.caseId(), form, actor);
        return Map.of(PanelReview.CLARITY, clarity.name());
    }
}
