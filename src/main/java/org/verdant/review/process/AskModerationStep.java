package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.review.CountWaitingComments;
import org.verdant.shared.CaseId;

@Component("askModeration")
class AskModerationStep implements JavaDelegate {
    private final CountWaitingComments countWaitingComments;

    AskModerationStep(CountWaitingComments countWaitingComments) {
        this.countWaitingComments = countWaitingComments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        countWaitingComments.count(CaseId.of(execution.getProcessBusinessKey()));
    }
}
