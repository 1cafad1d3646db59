package org.verdant.reporting.process;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.reporting.RecordStop;
import org.verdant.reporting.StopReason;
import org.verdant.shared.CaseId;

/** Writes down why a project stopped by a rule, at the end of the diagram at which it did. */
@Component("noteStop")
class StopProjectListener implements ExecutionListener {
    private static final Map<String, StopReason> REASONS = Map.of(
            "noKickOff", StopReason.NO_KICK_OFF,
            "startRefused", StopReason.START_REFUSED,
            "kickOffBlocked", StopReason.NO_KICK_OFF,
            "noRunInTime", StopReason.NO_RUN,
            "noRunDelivered", StopReason.NO_RUN);

    private final RecordStop recordStop;

    StopProjectListener(RecordStop recordStop) {
        this.recordStop = recordStop;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var reason = Objects.requireNonNull(REASONS.get(execution.getCurrentActivityId()));
        recordStop.record(CaseId.of(execution.getProcessBusinessKey()), reason);
    }
}
