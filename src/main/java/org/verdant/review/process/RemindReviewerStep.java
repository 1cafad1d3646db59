package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.review.RemindReviewers;
import org.verdant.shared.CaseId;

@Component("remindReviewer")
class RemindReviewerStep implements JavaDelegate {
    private final RemindReviewers remindReviewers;

    RemindReviewerStep(RemindReviewers remindReviewers) {
        this.remindReviewers = remindReviewers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindReviewers.remind(CaseId.of(execution.getProcessBusinessKey()), Seats.of(execution));
    }
}
