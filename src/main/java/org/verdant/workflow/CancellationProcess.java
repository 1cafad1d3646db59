package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The cancellation of a file, {@code processes/cancellation.bpmn}, beside the file's own process: proposed, decided, and all that the file made undone. */
@Component
public class CancellationProcess {
    public static final String KEY = "cancellation";

    public static final String DECIDE_CANCELLATION = "decideCancellation";

    public static final String TRACK = ProposalProcess.TRACK;
    /** The role that decides. */
    public static final String AUTHORITY = DecisionProcess.AUTHORITY;
    /** {@code CANCEL} or {@code KEEP}. */
    public static final String CANCELLATION = "cancellation";
    /** How long the decision may take. */
    public static final String CANCELLATION_TIME = "cancellationTime";

    private final RuntimeService runtime;
    private final CaseFiles files;
    private final CaseAuthority authority;

    CancellationProcess(RuntimeService runtime, CaseFiles files, CaseAuthority authority) {
        this.runtime = runtime;
        this.files = files;
        this.authority = authority;
    }

    /** Holds the file for this transaction. */
    public void hold(CaseId caseId) {
        files.lock(caseId);
    }

    /**
     * Asks the authority of the file to cancel it.
     *
     * @param by who proposes it and therefore may not decide it
     */
    public void propose(CaseId caseId, PersonId by) {
        files.lock(caseId);
        runtime.startProcessInstanceByKey(
                KEY,
                caseId.toString(),
                Map.of(
                        TRACK,
                        files.require(caseId).track(),
                        AUTHORITY,
                        authority.of(caseId).code(),
                        OpenTask.NOT_FOR,
                        by.toString()));
    }
}
