package org.verdant.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the authority of a country says to the final report.
 *
 * @param decidedOn the day of its letter
 * @param documentId its letter; needed to accept
 * @param comment needed to decline
 */
public record AcceptStudyForm(
        @Nullable Answer answer,
        @Nullable LocalDate decidedOn,
        @Nullable String documentId,
        @Nullable String comment) {
    /** What can be answered. */
    public enum Answer {
        ACCEPT,
        DECLINE
    }
}
