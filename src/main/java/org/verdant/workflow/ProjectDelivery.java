package org.verdant.workflow;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** What follows the approval of a project, {@code processes/project-delivery.bpmn}: agreed, started, credited, reported, closed or stopped. */
@Component
public class ProjectDelivery {
    public static final String KEY = "project-delivery";

    public static final String CONFIRM_REVERSAL = "confirmReversal";
    public static final String REVIEW_CREDITS = "reviewCredits";

    public static final String AGREEMENT = AgreementProcess.AGREEMENT;
    public static final String CLOSING = ProjectClosing.CLOSING;
    /** Whether the credit ends because nothing of the work was verified, or because its evidence was false. */
    public static final String REVERSED = "reversed";
    /** Whether the evidence was found false (K19). */
    public static final String REFUTED = "refuted";

    public static final String STOPPED_MESSAGE = "project.stopped";
    public static final String NOT_STARTED = ProjectStart.NOT_STARTED;
    public static final String CHANGE_MESSAGE = "change.requested";

    private final CaseMessages messages;

    ProjectDelivery(CaseMessages messages) {
        this.messages = messages;
    }

    /** Ends the work on a project that has started. Refuses with {@code not-running} before and after. */
    public void stop(CaseId caseId) {
        if (!messages.tell(caseId, STOPPED_MESSAGE, Map.of())) {
            throw new Conflict("not-running");
        }
    }
}
