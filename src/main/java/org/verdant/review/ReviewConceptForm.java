package org.verdant.review;

import org.jspecify.annotations.Nullable;

/**
 * What the concept of a financing comes to.
 *
 * @param comment why, needed when it is refused
 */
public record ReviewConceptForm(
        @Nullable Outcome outcome, @Nullable String comment) {
    /** Cleared for nine months, or not. */
    public enum Outcome {
        CLEAR,
        REFUSE
    }
}
