package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** DMN-2, {@code processes/review-route.dmn}: which working group reviews a file and how many reviewers it needs. */
@Component
public class ReviewRoute {
    public static final String DECISION = "review-route";

    /** @param panelSize at least 1 */
    public record Route(String workingGroup, int panelSize) {}

    private final DecisionService decisions;

    ReviewRoute(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * @param amountUsd the total in US dollars, negative when it is unknown
     * @param subject the technology or the theme as the proposal names it, empty when it names none
     */
    public Route of(String track, double amountUsd, String subject) {
        var row = decisions
                .evaluateDecisionTableByKey(
                        DECISION, Map.of("track", track, "amountUsd", amountUsd, "subject", subject))
                .getSingleResult();
        return new Route(row.getEntry("workingGroup"), ((Number) row.getEntry("panelSize")).intValue());
    }
}
