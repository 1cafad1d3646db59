package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** How an approved project becomes binding, {@code processes/agreement.bpmn}: signed by all, conditions met, in force, or lapsed. */
@Component
public class AgreementProcess {
    public static final String KEY = "agreement";

    public static final String PREPARE_AGREEMENT = "prepareAgreement";
    public static final String SIGN_AGREEMENT = "signAgreement";
    public static final String MEET_CONDITION = "meetCondition";
    public static final String DECIDE_EXTENSION = "decideExtension";
    /** The step that says by how much the deadline is moved. */
    public static final String EXTEND_DEADLINE = "extendDeadline";

    /** How it ended: {@code IN_FORCE} or {@code LAPSED}. */
    public static final String AGREEMENT = "agreement";

    /** How many parties sign. */
    public static final String PARTIES = "parties";
    /** How many conditions are to be met. */
    public static final String CONDITIONS = "conditions";
    /** Whether there is a condition at all. */
    public static final String CONDITIONAL = "conditional";
    /** The group that signs for one party. */
    public static final String SIGNER_GROUP = "signerGroup";
    /** The group whose turn it is with one condition: its proposers deliver, a coordinator judges. */
    public static final String CONDITION_GROUP = "conditionGroup";
    /** Where one condition stands: {@code OPEN}, {@code DELIVERED}, {@code MET}. */
    public static final String CONDITION_STATE = "conditionState";
    /** When it lapses unless all have signed. */
    public static final String SIGN_BY = "signBy";
    /** When it lapses unless all conditions are met. */
    public static final String FULFIL_BY = "fulfilBy";
    /** {@code GRANT} or {@code REFUSE}. */
    public static final String EXTENSION = "extension";

    public static final String EXTENSION_MESSAGE = "agreement.extension";

    private static final String LOOP_COUNTER = "loopCounter";

    private final CaseMessages messages;
    private final TaskService tasks;

    AgreementProcess(CaseMessages messages, TaskService tasks) {
        this.messages = messages;
        this.tasks = tasks;
    }

    /** Puts the question before the coordinator lead. Refuses with {@code no-agreement-pending} when none is awaited (any more). */
    public void askExtension(CaseId caseId) {
        if (!messages.tell(caseId, EXTENSION_MESSAGE, Map.of())) {
            throw new Conflict("no-agreement-pending");
        }
    }

    /** The number, from 1, of the party or the condition that a step is about. */
    public int number(String taskId) {
        return number(tasks.getVariable(taskId, LOOP_COUNTER));
    }

    /** The same, from what the engine counts. */
    public static int number(Object loopCounter) {
        return (Integer) loopCounter + 1;
    }
}
