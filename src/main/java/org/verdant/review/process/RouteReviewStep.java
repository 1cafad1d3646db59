package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.review.OpenReviewRound;
import org.verdant.shared.CaseId;

@Component("routeReview")
class RouteReviewStep implements JavaDelegate {
    private final OpenReviewRound openReviewRound;

    RouteReviewStep(OpenReviewRound openReviewRound) {
        this.openReviewRound = openReviewRound;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openReviewRound.open(CaseId.of(execution.getProcessBusinessKey()));
    }
}
