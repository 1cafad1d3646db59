package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.verdant.workflow.PanelReview;

/** Which seat a step of a diagram is about: a light review has one only. */
final class Seats {
    private static final int ONLY = 1;

    private Seats() {}

    static int of(DelegateExecution execution) {
        return execution.getVariable(PanelReview.SEAT) instanceof Integer seat ? seat : ONLY;
    }
}
