package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** {@code processes/review-stages.dmn}: whether a file begins with a concept or with its full proposal. */
@Component
public class ReviewStages {
    public static final String DECISION = "review-stages";

    private final DecisionService decisions;

    ReviewStages(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** What a proposer hands in. */
    public enum Stage {
        CONCEPT,
        FULL
    }

    /**
     * With which stage the review of a proposal begins.
     *
     * @param requestedUsd what is asked for in US dollars, negative when it is unknown
     * @param invited whether the concept was accepted before
     */
    public Stage first(String track, double requestedUsd, boolean invited) {
        return Stage.valueOf(decisions
                .evaluateDecisionTableByKey(
                        DECISION, Map.of("track", track, "requestedUsd", requestedUsd, "invited", invited))
                .getSingleEntry());
    }
}
