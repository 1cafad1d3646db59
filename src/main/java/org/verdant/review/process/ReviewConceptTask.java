package org.verdant.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.ReviewConcept;
import org.verdant.review.ReviewConceptForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.FinancingReview;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class ReviewConceptTask implements UserTaskHandler<ReviewConceptForm> {
    private final ReviewConcept reviewConcept;

    ReviewConceptTask(ReviewConcept reviewConcept) {
        this.reviewConcept = reviewConcept;
    }

    @Override
    public String taskKey() {
        return FinancingReview.REVIEW_CONCEPT;
    }

    @Override
    public Class<ReviewConceptForm> form() {
        return ReviewConceptForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, ReviewConceptForm form, Actor actor) {
        reviewConcept.review(task.caseId(), form, actor);
        if (form.outcome() == ReviewConceptForm.Outcome.CLEAR) {
            return Map.of(FinancingReview.CONCEPT, "CLEARED");
        }
        return Map.of(FinancingReview.CONCEPT, "REFUSED", FinancingReview.REVIEW_OUTCOME, "REJECT");
    }
}
