package org.verdant.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.RecordReview;
import org.verdant.review.ReviewProposalForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class ReviewProposalTask implements UserTaskHandler<ReviewProposalForm> {
    private final RecordReview recordReview;

    ReviewProposalTask(RecordReview recordReview) {
        this.recordReview = recordReview;
    }

    @Override
    public String taskKey() {
        return LightReview.REVIEW_PROPOSAL;
    }

    @Override
    public Class<ReviewProposalForm> form() {
        return ReviewProposalForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, ReviewProposalForm form, Actor actor) {
        recordReview.record(task.caseId(), form, actor);
        return Map.of();
    }
}
