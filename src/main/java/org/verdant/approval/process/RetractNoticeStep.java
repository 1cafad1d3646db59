package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.RetractAwardNotice;
import org.verdant.shared.CaseId;

/** Compensation: runs when the agreement lapses. */
@Component("retractNotice")
class RetractNoticeStep implements JavaDelegate {
    private final RetractAwardNotice retractAwardNotice;

    RetractNoticeStep(RetractAwardNotice retractAwardNotice) {
        this.retractAwardNotice = retractAwardNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        retractAwardNotice.retract(CaseId.of(execution.getProcessBusinessKey()));
    }
}
