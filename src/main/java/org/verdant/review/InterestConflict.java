package org.verdant.review;

import java.util.List;
import java.util.Locale;

/**
 * One reason why somebody should not review a file (R-COI).
 *
 * @param rule {@code R-COI-1} and so on as {@code domain.md} 2 numbers them; {@code R-COI-COUNTRY} for the lead's own country,
 *     {@code R-COI-COMPETING} for a file of the own organisation in the same call, {@code UNWANTED} for whom the proposer excludes;
 *     {@code DECLARED} and {@code REPLACED} for what happened on this file before
 * @param blocking false when the coordinator may decide otherwise and says why
 * @param arguments for the placeholders of its words
 */
public record InterestConflict(String rule, boolean blocking, List<Object> arguments) {
    static InterestConflict blocking(String rule, Object... arguments) {
        return new InterestConflict(rule, true, List.of(arguments));
    }

    static InterestConflict flag(String rule, Object... arguments) {
        return new InterestConflict(rule, false, List.of(arguments));
    }

    /** Its words are the message {@code error.<code>}. */
    public String code() {
        return "reviewer-" + rule.toLowerCase(Locale.ROOT);
    }
}
