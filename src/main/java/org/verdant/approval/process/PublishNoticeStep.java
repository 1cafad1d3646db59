package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.PublishAwardNotice;
import org.verdant.shared.CaseId;

@Component("publishNotice")
class PublishNoticeStep implements JavaDelegate {
    private final PublishAwardNotice publishAwardNotice;

    PublishNoticeStep(PublishAwardNotice publishAwardNotice) {
        this.publishAwardNotice = publishAwardNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publishAwardNotice.publish(CaseId.of(execution.getProcessBusinessKey()));
    }
}
