package org.verdant.workflow;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** DMN-1, {@code processes/eligibility.dmn}: all reasons at once why a proposal is not eligible. */
@Component
public class EligibilityRules {
    public static final String DECISION = "eligibility";

    /**
     * One reason why a proposal is not eligible.
     *
     * @param code {@code E01} ... {@code E10}
     * @param blocking false for what the coordinator decides (E08, a possible duplicate)
     */
    public record Failure(String code, boolean blocking) {}

    private final DecisionService decisions;

    EligibilityRules(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** Every rule that the facts break, in the table's order; empty when the proposal is eligible. */
    public List<Failure> failures(EligibilityFacts facts) {
        return decisions.evaluateDecisionTableByKey(DECISION, facts.asVariables()).getResultList().stream()
                .map(row -> new Failure(
                        Objects.requireNonNull((String) row.get("code")), "ERROR".equals(row.get("severity"))))
                .toList();
    }
}
