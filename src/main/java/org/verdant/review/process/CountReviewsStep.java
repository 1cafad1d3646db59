package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.review.SeatsOfPanel;
import org.verdant.shared.CaseId;
import org.verdant.workflow.PanelSeat;

@Component("countReviews")
class CountReviewsStep implements JavaDelegate {
    private final SeatsOfPanel seats;

    CountReviewsStep(SeatsOfPanel seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(PanelSeat.PANEL_COMPLETE, seats.complete(CaseId.of(execution.getProcessBusinessKey())));
    }
}
