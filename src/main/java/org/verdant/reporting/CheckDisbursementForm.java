package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** Whether a request may be paid; a comment is needed where it may not. */
public record CheckDisbursementForm(
        @Nullable Clearance outcome, @Nullable String comment) {
    /** What is found. */
    public enum Clearance {
        CLEAR,
        REFUSE
    }
}
