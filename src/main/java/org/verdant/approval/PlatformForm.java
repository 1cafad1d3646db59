package org.verdant.approval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the case of the research platform.
 *
 * @param outcome of the decision and of the launch
 * @param on the day on which it was reached, at the latest today
 * @param documentId what shows it: a document of the file
 */
public record PlatformForm(
        @Nullable Outcome outcome,
        @Nullable LocalDate on,
        @Nullable String summary,
        @Nullable String documentId) {
    /** Whether the platform goes ahead. */
    public enum Outcome {
        GO_AHEAD,
        DROP
    }
}
