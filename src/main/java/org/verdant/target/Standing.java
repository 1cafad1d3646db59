package org.verdant.target;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one commitment stands on a day, as known at an instant.
 *
 * @param counted distinct keys with a live credit, provisional ones included
 * @param provisional those of them that only rest on suspended files
 * @param pace the share of the window elapsed times the minimum: our aid, not the plan's (K24)
 * @param reachedOn the day on which the minimum was reached and since then held, or null
 * @param lastChange the effective date of the last credit or reversal, or null
 */
public record Standing(
        Target target,
        int counted,
        int provisional,
        Map<ShadowFigure, Integer> shadow,
        double pace,
        @Nullable LocalDate reachedOn,
        @Nullable LocalDate lastChange) {
    /** Never capped: 27 of 25 is 108 (K22). */
    public int percent() {
        return Math.round(100f * counted / target.minimum());
    }

    public boolean reached() {
        return counted >= target.minimum();
    }
}
