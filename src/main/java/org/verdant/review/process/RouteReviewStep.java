package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.review.OpenReviewRound;
import org.verdant.shared.CaseId;
import org.verdant.target.Rubric;
import org.verdant.workflow.PanelReview;

@Component("routeReview")
class RouteReviewStep implements JavaDelegate {
    private final OpenReviewRound openReviewRound;

    RouteReviewStep(OpenReviewRound openReviewRound) {
        this.openReviewRound = openReviewRound;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var stage = Rubric.CONCEPT.equals(execution.getVariable(PanelReview.STAGE)) ? Rubric.CONCEPT : Rubric.FULL;
        var seats = openReviewRound.open(CaseId.of(execution.getProcessBusinessKey()), stage);
        execution.setVariable(PanelReview.SEATS, seats);
        execution.setVariable(PanelReview.PANEL_COMPLETE, false);
    }
}
