package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.review.ReplaceLateReviewers;
import org.verdant.shared.CaseId;

@Component("replaceReviewer")
class ReplaceReviewerStep implements JavaDelegate {
    private final ReplaceLateReviewers replaceLateReviewers;

    ReplaceReviewerStep(ReplaceLateReviewers replaceLateReviewers) {
        this.replaceLateReviewers = replaceLateReviewers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        replaceLateReviewers.replace(CaseId.of(execution.getProcessBusinessKey()), Seats.of(execution));
    }
}
