package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** DMN-5, {@code processes/review-outcome.dmn}: what the scores and the checks mean for the file. */
@Component
public class ReviewOutcomeRules {
    public static final String DECISION = "review-outcome";

    private final DecisionService decisions;

    ReviewOutcomeRules(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * What the outcome of a review depends on.
     *
     * @param anyBelow a criterion is below its threshold
     * @param totalBelow the total is below the pass mark
     * @param fixable the reviewers say that it can be mended
     * @param returnedBefore it was already returned once after a review
     * @param withConditions reviewers or checks set conditions
     * @param blocked a check blocks it
     */
    public record Facts(
            boolean anyBelow,
            boolean totalBelow,
            boolean fixable,
            boolean returnedBefore,
            boolean withConditions,
            boolean blocked) {}

    /** {@code RECOMMEND}, {@code RECOMMEND_WITH_CONDITIONS}, {@code RETURN} or {@code REJECT}. */
    public String outcome(Facts facts) {
        return decisions
                .evaluateDecisionTableByKey(
                        DECISION,
                        Map.of(
                                "anyBelow", facts.anyBelow(),
                                "totalBelow", facts.totalBelow(),
                                "fixable", facts.fixable(),
                                "returnedBefore", facts.returnedBefore(),
                                "withConditions", facts.withConditions(),
                                "blocked", facts.blocked()))
                .getSingleEntry();
    }
}
