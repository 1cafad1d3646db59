package org.verdant.target;

import org.jspecify.annotations.Nullable;

/**
 * What one file adds to a measure of a commitment without a minimum.
 *
 * @param measure a code of {@code programme.yaml}: {@code participants}
 * @param key what is counted once however many files name it, such as a country; null when amounts are added up
 */
public record TrackedFigure(String measure, @Nullable String key, int amount) {
    public TrackedFigure {
        if (amount < 0) {
            throw new IllegalArgumentException("a figure is not negative: " + amount);
        }
    }

    public static TrackedFigure amount(String measure, int amount) {
        return new TrackedFigure(measure, null, amount);
    }

    public static TrackedFigure distinct(String measure, String key) {
        return new TrackedFigure(measure, key, 1);
    }
}
