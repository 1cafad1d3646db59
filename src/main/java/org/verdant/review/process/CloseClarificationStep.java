package org.verdant.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.review.LeaveUnanswered;
import org.verdant.shared.CaseId;

@Component("closeClarification")
class CloseClarificationStep implements JavaDelegate {
    private final LeaveUnanswered leaveUnanswered;

    CloseClarificationStep(LeaveUnanswered leaveUnanswered) {
        this.leaveUnanswered = leaveUnanswered;
    }

    @Override
    public void execute(DelegateExecution execution) {
        leaveUnanswered.close(CaseId.of(execution.getProcessBusinessKey()));
    }
}
