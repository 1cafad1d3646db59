package org.verdant.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.PersonId;

/** The suspension of a file, {@code processes/suspension.bpmn}, beside the file's own process: proposed, ordered, ended by a resumption or by time. */
@Component
public class SuspensionProcess {
    public static final String KEY = "suspension";

    public static final String ORDER_SUSPENSION = "orderSuspension";
    public static final String ORDER_RESUMPTION = "orderResumption";

    /** The role that orders it. */
    public static final String AUTHORITY = DecisionProcess.AUTHORITY;
    /** {@code ORDER} or {@code REFUSE}. */
    public static final String ORDER = "order";
    /** {@code ORDER} or {@code REFUSE}. */
    public static final String RESUMPTION = "resumption";
    /** From when on it has lasted too long. */
    public static final String SUSPENSION_ENDS = "suspensionEnds";

    public static final String RESUMPTION_MESSAGE = "resumption.proposed";
    public static final String KEPT_MESSAGE = "file.kept";
    public static final String OVER_SIGNAL = "suspension.over";

    private final RuntimeService runtime;
    private final CaseFiles files;
    private final CaseAuthority authority;
    private final CaseMessages messages;

    SuspensionProcess(RuntimeService runtime, CaseFiles files, CaseAuthority authority, CaseMessages messages) {
        this.runtime = runtime;
        this.files = files;
        this.authority = authority;
        this.messages = messages;
    }

    /** Holds the file for this transaction. */
    public void hold(CaseId caseId) {
        files.lock(caseId);
    }

    /**
     * Asks the authority of the file to suspend it.
     *
     * @param by who proposes it and therefore may not order it
     */
    public void propose(CaseId caseId, PersonId by) {
        files.lock(caseId);
        var facts = new HashMap<String, Object>();
        facts.put(ProposalProcess.TRACK, files.require(caseId).track());
        facts.put(AUTHORITY, authority.of(caseId).code());
        facts.put(OpenTask.NOT_FOR, by.toString());
        runtime.startProcessInstanceByKey(KEY, caseId.toString(), facts);
    }

    /** Refuses with {@code not-suspended} when no suspension waits for that, and with {@code resumption-open} when it is being decided. */
    public void proposeResumption(CaseId caseId, PersonId by) {
        if (!messages.tell(caseId, RESUMPTION_MESSAGE, Map.of(OpenTask.NOT_FOR, by.toString()))) {
            throw new Conflict("resumption-open");
        }
    }

    /** After its time was over the file was not cancelled. Answers whether a suspension waited for that. */
    public boolean keep(CaseId caseId) {
        return messages.tell(caseId, KEPT_MESSAGE, Map.of());
    }
}
