package org.verdant.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** What follows the approval of an activity, {@code processes/activity-delivery.bpmn}: announced, awaited, held, reported. */
@Component
public class ActivityDelivery {
    public static final String KEY = "activity-delivery";

    /** When the event's last day is over, in the event's own time zone. */
    public static final String EVENT_ENDS = "eventEnds";

    public static final String POSTPONED_MESSAGE = "event.postponed";
    public static final String CANCELLED_MESSAGE = "event.cancelled";
    public static final String ANNOUNCED_SIGNAL = "activity.announced";

    private final RuntimeService runtime;
    private final CaseFiles files;

    ActivityDelivery(RuntimeService runtime, CaseFiles files) {
        this.runtime = runtime;
        this.files = files;
    }

    /** Waits for another day. Refuses with {@code not-awaiting-event} when the event is not awaited (any more). */
    public void postpone(CaseId caseId, Instant eventEnds) {
        correlate(caseId, POSTPONED_MESSAGE, Map.of(EVENT_ENDS, Date.from(eventEnds)));
    }

    /** Ends the file before its event: no credit ever existed (K17). Refuses with {@code not-awaiting-event}. */
    public void cancel(CaseId caseId) {
        correlate(caseId, CANCELLED_MESSAGE, Map.of());
    }

    private void correlate(CaseId caseId, String message, Map<String, Object> facts) {
        files.lock(caseId);
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(caseId.toString())
                    .setVariables(facts)
                    .correlate();
        } catch (MismatchingMessageCorrelationException elsewhere) {
            throw new Conflict("not-awaiting-event");
        }
    }
}
