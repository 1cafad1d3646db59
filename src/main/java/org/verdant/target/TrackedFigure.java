package org.verdant.target;

import org.jspecify.annotations.Nullable;

/**
 * What one file adds to a measure of a commitment without a minimum, or takes back from it.
 *
 * @param measure a code of {@code programme.yaml}: {@code participants}
 * @param key what is counted once however many files name it, such as a country; null when amounts are added up
 * @param amount in the unit of the measure, money in whole US dollars; below zero when it is taken back
 * @param entry what moved it: entering the same twice is entering it once
 */
public record TrackedFigure(String measure, @Nullable String key, long amount, String entry) {
    /** By the verified report of a file. */
    static final String VERIFIED = "VERIFIED";

    public static TrackedFigure amount(String measure, long amount) {
        return new TrackedFigure(measure, null, amount, VERIFIED);
    }

    public static TrackedFigure distinct(String measure, String key) {
        return new TrackedFigure(measure, key, 1, VERIFIED);
    }

    /** The same, moved by something else than a report: {@code PAYMENT-3}. */
    public TrackedFigure by(String other) {
        return new TrackedFigure(measure, key, amount, other);
    }
}
