package org.verdant.workflow;

import java.util.Map;

/**
 * What DMN-1 asks about a proposal, as plain facts that Java finds out ({@code domain.md} 4.0).
 *
 * @param countries distinct countries among lead and partners
 * @param members of those, BREP members on the submission date
 * @param partners of those, BRI partners on the submission date
 */
public record EligibilityFacts(
        String track,
        int countries,
        int members,
        int partners,
        boolean startInWindow,
        boolean endBeforeStart,
        boolean redList,
        boolean documentsMissing,
        boolean budgetMismatch,
        boolean percentMismatch,
        boolean duplicate,
        boolean sanctioned,
        boolean withdrawnCode) {

    /** The facts by the names that {@code eligibility.dmn} uses. */
    Map<String, Object> asVariables() {
        return Map.ofEntries(
                Map.entry("track", track),
                Map.entry("countries", countries),
                Map.entry("members", members),
                Map.entry("partners", partners),
                Map.entry("startInWindow", startInWindow),
                Map.entry("endBeforeStart", endBeforeStart),
                Map.entry("redList", redList),
                Map.entry("documentsMissing", documentsMissing),
                Map.entry("budgetMismatch", budgetMismatch),
                Map.entry("percentMismatch", percentMismatch),
                Map.entry("duplicate", duplicate),
                Map.entry("sanctioned", sanctioned),
                Map.entry("withdrawnCode", withdrawnCode));
    }
}
