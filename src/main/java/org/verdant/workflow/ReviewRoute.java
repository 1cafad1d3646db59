package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** DMN-2, {@code processes/review-route.dmn}: which working group reviews a file, and whom its panel needs. */
@Component
public class ReviewRoute {
    public static final String DECISION = "review-route";

    /**
     * By whom a proposal is reviewed.
     *
     * @param panelSize at least 1
     * @param thirdAt one more reviewer is asked when the totals of two differ by so many points; 0 for never
     * @param clarificationRounds how often the proposer may be asked
     */
    public record Route(
            String workingGroup, int panelSize, Composition composition, double thirdAt, int clarificationRounds) {}

    /**
     * Who has to be on a panel.
     *
     * @param minCountries from how many countries the reviewers come at least
     * @param outsiders how many come from outside the countries of the lead and the partners
     * @param hostExperts how many come from the host country
     * @param standardsExperts how many know the standards
     * @param planningExperts how many know how to plan and come from elsewhere than the countries of a study
     */
    public record Composition(
            int minCountries, int outsiders, int hostExperts, int standardsExperts, int planningExperts) {}

    private final DecisionService decisions;

    ReviewRoute(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * Looks the route of a proposal up in the table.
     *
     * @param amountUsd the total in US dollars, negative when it is unknown
     * @param subject the technology or the theme as the proposal names it, empty when it names none
     */
    public Route of(String track, double amountUsd, String subject) {
        var row = decisions
                .evaluateDecisionTableByKey(
                        DECISION, Map.of("track", track, "amountUsd", amountUsd, "subject", subject))
                .getSingleResult();
        return new Route(
                row.getEntry("workingGroup"),
                number(row, "panelSize").intValue(),
                new Composition(
                        number(row, "minCountries").intValue(),
                        number(row, "outsiders").intValue(),
                        number(row, "hostExperts").intValue(),
                        number(row, "standardsExperts").intValue(),
                        number(row, "planningExperts").intValue()),
                number(row, "thirdAt").doubleValue(),
                number(row, "clarificationRounds").intValue());
    }

    private static Number number(DmnDecisionRuleResult row, String output) {
        return (Number) row.getEntryTyped(output).getValue();
    }
}
