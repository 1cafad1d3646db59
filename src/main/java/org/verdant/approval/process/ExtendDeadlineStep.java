package org.verdant.approval.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.MoveDeadline;
import org.verdant.shared.CaseId;

/** Moves the one timer that runs in the agreement's process: that of the signatures, or that of the conditions. */
@Component("extendDeadline")
class ExtendDeadlineStep implements JavaDelegate {
    private final MoveDeadline moveDeadline;

    ExtendDeadlineStep(MoveDeadline moveDeadline) {
        this.moveDeadline = moveDeadline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var later = Date.from(moveDeadline.extend(CaseId.of(execution.getProcessBusinessKey())));
        var management = execution.getProcessEngineServices().getManagementService();
        var timer = management
                .createJobQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .timers()
                .singleResult();
        management.setJobDuedate(timer.getId(), later);
    }
}
