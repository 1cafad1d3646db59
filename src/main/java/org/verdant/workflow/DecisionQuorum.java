package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import org.verdant.shared.Role;

/** How many different people of an authority it takes to approve, {@code processes/decision-quorum.dmn}. */
@Component
public class DecisionQuorum {
    public static final String DECISION = "decision-quorum";

    private final DecisionService decisions;

    DecisionQuorum(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** At least one. */
    public int of(Role authority) {
        Integer quorum = decisions
                .evaluateDecisionTableByKey(DECISION, Map.of("authority", authority.code()))
                .getSingleEntry();
        return Math.max(1, quorum);
    }
}
