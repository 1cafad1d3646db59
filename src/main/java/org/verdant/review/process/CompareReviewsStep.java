package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.review.CompareScores;
import org.verdant.shared.CaseId;
import org.verdant.workflow.PanelReview;

@Component("compareReviews")
class CompareReviewsStep implements JavaDelegate {
    private final CompareScores compareScores;

    CompareReviewsStep(CompareScores compareScores) {
        this.compareScores = compareScores;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var comparison = compareScores.compare(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(PanelReview.THIRD_NEEDED, comparison.thirdNeeded());
        execution.setVariable(PanelReview.DISPUTED, comparison.disputed());
        execution.setVariable(PanelReview.SEATS, 1);
        execution.setVariable(PanelReview.PANEL_COMPLETE, false);
    }
}
