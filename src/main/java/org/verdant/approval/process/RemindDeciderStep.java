package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.workflow.CancellationProcess;
import org.verdant.workflow.ChangeRequestProcess;
import org.verdant.workflow.RemindTask;

/** An overdue decision on a change or a cancellation is brought up again, never taken by itself. */
@Component("remindDecider")
class RemindDeciderStep implements JavaDelegate {
    private final RemindTask remindTask;

    RemindDeciderStep(RemindTask remindTask) {
        this.remindTask = remindTask;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseId = CaseId.of(execution.getProcessBusinessKey());
        remindTask.remind(caseId, ChangeRequestProcess.DECIDE_MINOR_CHANGE);
        remindTask.remind(caseId, ChangeRequestProcess.DECIDE_MAJOR_CHANGE);
        remindTask.remind(caseId, CancellationProcess.DECIDE_CANCELLATION);
    }
}
