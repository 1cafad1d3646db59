package org.verdant.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * A time in which nothing of a financing is paid out.
 *
 * @param outcome null while it lasts
 * @param words why it ended, or null
 */
public record SuspensionView(
        int number,
        String reason,
        PersonId by,
        Instant at,
        @Nullable Outcome outcome,
        @Nullable String words,
        @Nullable PersonId endedBy,
        @Nullable Instant endedAt) {
    /** How it ended. */
    public enum Outcome {
        RESUMED,
        /** The undisbursed rest was cancelled. */
        CANCELLED
    }
}
