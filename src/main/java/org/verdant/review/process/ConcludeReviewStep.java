package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.review.ConcludeReviewRound;
import org.verdant.shared.CaseId;
import org.verdant.workflow.LightReview;

@Component("concludeReview")
class ConcludeReviewStep implements JavaDelegate {
    private final ConcludeReviewRound concludeReviewRound;

    ConcludeReviewStep(ConcludeReviewRound concludeReviewRound) {
        this.concludeReviewRound = concludeReviewRound;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = concludeReviewRound.conclude(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(LightReview.REVIEW_OUTCOME, outcome);
    }
}
