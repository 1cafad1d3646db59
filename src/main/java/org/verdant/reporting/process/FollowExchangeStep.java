package org.verdant.reporting.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.TrackExchange;
import org.verdant.shared.CaseId;
import org.verdant.workflow.ReportProcess;

@Component("followExchange")
class FollowExchangeStep implements JavaDelegate {
    private static final String DUE = "DUE";

    private final TrackExchange trackExchange;

    FollowExchangeStep(TrackExchange trackExchange) {
        this.trackExchange = trackExchange;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var followed = trackExchange.track(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(ReportProcess.REGISTERED, followed.registered());
        execution.setVariable(ReportProcess.OUTCOME_NOTE, DUE);
        execution.setVariable(ReportProcess.OUTCOME_NOTE_ON, Date.from(followed.noteOn()));
    }
}
