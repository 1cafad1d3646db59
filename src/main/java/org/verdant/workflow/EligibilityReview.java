package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/**
 * A coordinator looks at an open file that would no longer be eligible, {@code processes/eligibility-review.bpmn}. It runs beside the
 * file's own process, which does not wait for it.
 */
@Component
public class EligibilityReview {
    public static final String KEY = "eligibility-review";

    public static final String REVIEW_ELIGIBILITY = "reviewEligibility";

    /** {@code CONTINUE} or {@code END}. */
    public static final String ELIGIBILITY_OUTCOME = "eligibilityOutcome";

    public static final String ELIGIBILITY_RESTORED = "eligibility.restored";

    private final RuntimeService runtime;
    private final CaseFiles files;
    private final CaseMessages messages;

    EligibilityReview(RuntimeService runtime, CaseFiles files, CaseMessages messages) {
        this.runtime = runtime;
        this.files = files;
        this.messages = messages;
    }

    /** Holds the file for this transaction, before anything of it is read: whoever acts on it meanwhile comes before or after. */
    public void hold(CaseId caseId) {
        files.lock(caseId);
    }

    /** Asks a coordinator. */
    public void ask(CaseId caseId) {
        runtime.startProcessInstanceByKey(KEY, caseId.toString());
    }

    /** There is nothing left to review: the file is eligible again, or over. */
    public void settle(CaseId caseId) {
        messages.tell(caseId, ELIGIBILITY_RESTORED, Map.of());
    }
}
