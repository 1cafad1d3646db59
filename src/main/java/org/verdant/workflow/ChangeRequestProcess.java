package org.verdant.workflow;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** A change of a running project, {@code processes/change-request.bpmn}: weighed, decided, applied or rejected. */
@Component
public class ChangeRequestProcess {
    public static final String KEY = "change-request";

    public static final String DECIDE_MINOR_CHANGE = "decideMinorChange";
    public static final String DECIDE_MAJOR_CHANGE = "decideMajorChange";

    /** By how many percent the budget changes. */
    public static final String BUDGET_PERCENT = "budgetPercent";
    /** Begun months by which the project ends later. */
    public static final String END_MONTHS = "endMonths";
    /** Whether a partner or a country comes or goes. */
    public static final String PARTIES_CHANGED = "partiesChanged";
    /** {@code MINOR} or {@code MAJOR}. */
    public static final String CHANGE_SCALE = "changeScale";
    /** How many authorities decide a major change, one after the other. */
    public static final String LEVELS = "levels";
    /** The authority whose turn it is. */
    public static final String AUTHORITY = DecisionProcess.AUTHORITY;
    /** {@code ACCEPT} or {@code REJECT}. */
    public static final String CHANGE = "change";

    /** How many countries a study has more after it. */
    public static final String ADDED = "added";

    public static final String MINOR_CHANGE_TIME = "minorChangeTime";
    public static final String MAJOR_CHANGE_TIME = "majorChangeTime";

    private final CaseMessages messages;

    ChangeRequestProcess(CaseMessages messages) {
        this.messages = messages;
    }

    /** Puts the change on its way. Refuses with {@code not-running} when the project does not run (any more). */
    public void request(CaseId caseId) {
        if (!messages.tell(caseId, ProjectDelivery.CHANGE_MESSAGE, Map.of())) {
            throw new Conflict("not-running");
        }
    }
}
