package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** DMN-3, {@code processes/safeguard-category.dmn}: how serious a project's possible harm is, and how long its check may take. */
@Component
public class SafeguardCategory {
    public static final String DECISION = "safeguard-category";

    /**
     * The category that the table gives.
     *
     * @param step the step of {@code deadlines.dmn} whose time the check may take
     * @param disclosure the step for whose time a financing is disclosed, or null when it is not
     */
    public record Found(
            String category, String step, @Nullable String disclosure) {}

    private final DecisionService decisions;

    SafeguardCategory(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** The categories as the proposal names them: {@code A}, {@code B}, {@code FI}, {@code C}; empty when it names none. */
    public Found of(String environment, String resettlement, String indigenous, boolean nuclear) {
        var row = decisions
                .evaluateDecisionTableByKey(
                        DECISION,
                        Map.of(
                                "environment",
                                environment,
                                "resettlement",
                                resettlement,
                                "indigenous",
                                indigenous,
                                "nuclear",
                                nuclear))
                .getSingleResult();
        return new Found(row.getEntry("category"), row.getEntry("step"), row.getEntry("disclosure"));
    }
}
