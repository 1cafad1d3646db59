package org.verdant.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import org.verdant.shared.Role;

/** DMN-4, {@code processes/approval-authority.dmn}: who decides on a file, level by level. */
@Component
public class ApprovalAuthority {
    public static final String DECISION = "approval-authority";

    private final DecisionService decisions;

    ApprovalAuthority(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * Who decides, in this order.
     *
     * @param amountUsd the total in US dollars, negative when it is unknown
     */
    public List<Role> levels(String track, double amountUsd, boolean elevated) {
        String authority = decisions
                .evaluateDecisionTableByKey(
                        DECISION, Map.of("track", track, "amountUsd", amountUsd, "elevated", elevated))
                .getSingleEntry();
        return List.of(authority.split(",")).stream()
                .map(code -> Role.ofCode(code.trim()).orElseThrow())
                .toList();
    }
}
