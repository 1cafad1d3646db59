package org.verdant.proposal.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.EligibilityReviewForm;
import org.verdant.proposal.ReviewEligibility;
import org.verdant.shared.Actor;
import org.verdant.workflow.EligibilityReview;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

/** The step {@code reviewEligibility}. */
@Component
class ReviewEligibilityTask implements UserTaskHandler<EligibilityReviewForm> {
    private final ReviewEligibility reviewEligibility;

    ReviewEligibilityTask(ReviewEligibility reviewEligibility) {
        this.reviewEligibility = reviewEligibility;
    }

    @Override
    public String taskKey() {
        return EligibilityReview.REVIEW_ELIGIBILITY;
    }

    @Override
    public Class<EligibilityReviewForm> form() {
        return EligibilityReviewForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, EligibilityReviewForm form, Actor actor) {
        var outcome = reviewEligibility.review(task.caseId(), form, actor);
        return Map.of(EligibilityReview.ELIGIBILITY_OUTCOME, outcome.name());
    }
}
