package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.ReviewCreditsForm;
import org.verdant.reporting.ReviewOtherCredits;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ProjectDelivery;
import org.verdant.workflow.UserTaskHandler;

@Component
class ReviewCreditsTask implements UserTaskHandler<ReviewCreditsForm> {
    private final ReviewOtherCredits reviewCredits;

    ReviewCreditsTask(ReviewOtherCredits reviewCredits) {
        this.reviewCredits = reviewCredits;
    }

    @Override
    public String taskKey() {
        return ProjectDelivery.REVIEW_CREDITS;
    }

    @Override
    public Class<ReviewCreditsForm> form() {
        return ReviewCreditsForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, ReviewCreditsForm form, Actor actor) {
        reviewCredits.review(task.caseId(), form, actor);
        return Map.of();
    }
}
