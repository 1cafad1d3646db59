package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** The watch over one covenant of a financing, {@code processes/covenant.bpmn}: kept on its day, broken, mended or waived. */
@Component
public class CovenantProcess {
    public static final String KEY = "covenant";

    public static final String CHECK_COVENANT = "checkCovenant";
    public static final String DECIDE_BREACH = "decideBreach";

    /** When it is looked at. */
    public static final String COVENANT_DUE = "covenantDue";
    /** {@code MET}, {@code BREACHED} or {@code WAIVED}. */
    public static final String COVENANT_STATE = "covenantState";

    public static final String BREACHED_MESSAGE = "covenant.breached";

    private final CaseMessages messages;
    private final TaskService tasks;

    CovenantProcess(CaseMessages messages, TaskService tasks) {
        this.messages = messages;
        this.tasks = tasks;
    }

    /** Somebody saw it before its day. Refuses with {@code covenant-not-open} when it is settled, or somebody looks at it already. */
    public void breach(CaseId caseId, int covenant) {
        if (!messages.tell(caseId, FinancingDelivery.COVENANT_NO, covenant, BREACHED_MESSAGE, Map.of())) {
            throw new Conflict("covenant-not-open");
        }
    }

    /** The covenant that a step is about. */
    public int number(OpenTask task) {
        return (Integer) tasks.getVariable(task.id(), FinancingDelivery.COVENANT_NO);
    }
}
