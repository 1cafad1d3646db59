package org.verdant.reporting.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.TrackText;
import org.verdant.shared.CaseId;
import org.verdant.workflow.GovernanceProcess;

@Component("followText")
class FollowTextStep implements JavaDelegate {
    private final TrackText trackText;

    FollowTextStep(TrackText trackText) {
        this.trackText = trackText;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var noteOn = trackText.track(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(GovernanceProcess.OUTCOME_NOTE_ON, Date.from(noteOn));
    }
}
