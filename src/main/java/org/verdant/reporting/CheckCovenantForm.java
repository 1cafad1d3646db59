package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** Whether a covenant is kept; a comment is needed where it is not. */
public record CheckCovenantForm(
        @Nullable Finding outcome,
        @Nullable String comment,
        @Nullable String documentId) {
    /** What is found. */
    public enum Finding {
        MET,
        BREACHED
    }
}
