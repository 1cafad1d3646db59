package org.verdant.reporting.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.proposal.Track;
import org.verdant.workflow.Deadlines;
import org.verdant.workflow.FinancingClosing;

/** Gives the closing of a financing its date, six months after physical completion. */
@Component("closingDates")
class ClosingDateListener implements ExecutionListener {
    private final Deadlines deadlines;

    ClosingDateListener(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var completed = (Date) execution.getVariable(FinancingClosing.PROJECT_ENDS);
        var time = deadlines
                .of(Track.FINANCING.name(), FinancingClosing.CLOSING_DATE)
                .time();
        execution.setVariable(
                FinancingClosing.CLOSING_DATE, Date.from(completed.toInstant().plus(time)));
    }
}
