package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.review.SeatsOfPanel;
import org.verdant.shared.CaseId;
import org.verdant.workflow.PanelReview;

/** Gives each of the seats that are taken at once its number and its reviewer. */
@Component("takeSeat")
class TakeSeatListener implements ExecutionListener {
    /** The engine's own name for the number of one among several, from 0. */
    private static final String LOOP_COUNTER = "loopCounter";

    private final SeatsOfPanel seats;

    TakeSeatListener(SeatsOfPanel seats) {
        this.seats = seats;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = (Integer) execution.getVariable(LOOP_COUNTER);
        var taken = seats.asked(CaseId.of(execution.getProcessBusinessKey())).get(number);
        execution.setVariableLocal(PanelReview.SEAT, taken.seat());
        execution.setVariableLocal(PanelReview.REVIEWER, taken.reviewer().toString());
    }
}
