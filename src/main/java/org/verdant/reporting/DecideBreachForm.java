package org.verdant.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a breach.
 *
 * @param comment why, always needed
 * @param due until when it is to be mended; needed unless the covenant is waived
 */
public record DecideBreachForm(
        @Nullable Outcome outcome,
        @Nullable String comment,
        @Nullable LocalDate due) {
    /** What is decided. */
    public enum Outcome {
        /** It is to be mended by a new day; money goes on. */
        REMEDY,
        /** The same, and disbursements are suspended. */
        SUSPEND,
        WAIVE
    }
}
