package org.verdant.proposal.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.proposal.EventEnd;
import org.verdant.shared.CaseId;
import org.verdant.workflow.ActivityDelivery;

/** Tells the delivery of an activity until when it waits. */
@Component("eventDates")
class EventDatesListener implements ExecutionListener {
    private final EventEnd eventEnd;

    EventDatesListener(EventEnd eventEnd) {
        this.eventEnd = eventEnd;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var caseId = CaseId.of(execution.getProcessBusinessKey());
        execution.setVariable(ActivityDelivery.EVENT_ENDS, Date.from(eventEnd.ends(caseId)));
    }
}
