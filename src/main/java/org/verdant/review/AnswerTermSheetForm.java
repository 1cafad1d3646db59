package org.verdant.review;

import org.jspecify.annotations.Nullable;

/**
 * What the proposer says to the terms.
 *
 * @param comment what should change, needed then
 */
public record AnswerTermSheetForm(
        @Nullable Outcome outcome, @Nullable String comment) {
    /** The terms hold, or others are asked for. */
    public enum Outcome {
        AGREE,
        CHANGE
    }
}
