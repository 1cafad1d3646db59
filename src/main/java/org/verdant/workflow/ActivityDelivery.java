package org.verdant.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** What follows the approval of an activity, {@code processes/activity-delivery.bpmn}: announced, awaited, held, reported, and of an exchange heard of again after a year. */
@Component
public class ActivityDelivery {
    public static final String KEY = "activity-delivery";

    /** When the event's last day is over, in the event's own time zone. */
    public static final String EVENT_ENDS = "eventEnds";

    public static final String SUBMIT_OUTCOME_NOTE = "submitOutcomeNote";

    /** {@code DUE} when a note is asked for a year after the event. */
    public static final String OUTCOME_NOTE = "outcomeNote";
    /** When it is asked for. */
    public static final String OUTCOME_NOTE_ON = "outcomeNoteOn";
    /** How long it is waited for. */
    public static final String OUTCOME_NOTE_TIME = "outcomeNoteTime";

    public static final String POSTPONED_MESSAGE = "event.postponed";
    public static final String CANCELLED_MESSAGE = "event.cancelled";
    public static final String ANNOUNCED_SIGNAL = "activity.announced";

    private final CaseMessages messages;

    ActivityDelivery(CaseMessages messages) {
        this.messages = messages;
    }

    /** Waits for another day. Refuses with {@code not-awaiting-event} when the event is not awaited (any more). */
    public void postpone(CaseId caseId, Instant eventEnds) {
        tell(caseId, POSTPONED_MESSAGE, Map.of(EVENT_ENDS, Date.from(eventEnds)));
    }

    /** Ends the file before its event: no credit ever existed (K17). Refuses with {@code not-awaiting-event}. */
    public void cancel(CaseId caseId) {
        tell(caseId, CANCELLED_MESSAGE, Map.of());
    }

    private void tell(CaseId caseId, String message, Map<String, Object> facts) {
        if (!messages.tell(caseId, message, facts)) {
            throw new Conflict("not-awaiting-event");
        }
    }
}
