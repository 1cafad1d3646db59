package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** Whether the undisbursed rest of a suspended financing is given up; a comment is needed where it is. */
public record DecideUndisbursedForm(
        @Nullable Outcome outcome, @Nullable String comment) {
    /** What is decided. */
    public enum Outcome {
        WAIT,
        CANCEL
    }
}
