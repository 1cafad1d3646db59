package org.verdant.approval;

import org.jspecify.annotations.Nullable;

/**
 * What the financier that leads decided.
 *
 * @param reference of its letter, or of the minutes of its board
 * @param documentId the letter
 */
public record FinancierDecisionForm(
        @Nullable Outcome outcome,
        @Nullable String reference,
        @Nullable String documentId) {
    /** The financier pays, or not. */
    public enum Outcome {
        APPROVE,
        REJECT
    }
}
