package org.verdant.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.DeclareInterest;
import org.verdant.review.DeclareInterestForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class DeclareInterestTask implements UserTaskHandler<DeclareInterestForm> {
    private final DeclareInterest declareInterest;

    DeclareInterestTask(DeclareInterest declareInterest) {
        this.declareInterest = declareInterest;
    }

    @Override
    public String taskKey() {
        return LightReview.DECLARE_INTEREST;
    }

    @Override
    public Class<DeclareInterestForm> form() {
        return DeclareInterestForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, DeclareInterestForm form, Actor actor) {
        return Map.of(LightReview.CONFLICT, declareInterest.declare(task.caseId(), form, actor));
    }
}
