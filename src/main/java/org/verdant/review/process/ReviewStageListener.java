package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.target.Rubric;
import org.verdant.workflow.PanelReview;

/** A review is of the full proposal unless its caller says otherwise. */
@Component("reviewStage")
class ReviewStageListener implements ExecutionListener {
    @Override
    public void notify(DelegateExecution execution) {
        if (execution.getVariable(PanelReview.STAGE) == null) {
            execution.setVariable(PanelReview.STAGE, Rubric.FULL);
        }
    }
}
