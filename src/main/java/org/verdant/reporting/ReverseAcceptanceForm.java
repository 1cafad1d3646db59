package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** Which country no longer accepts, why, and in words. */
public record ReverseAcceptanceForm(
        @Nullable String country,
        @Nullable ReversalReason reason,
        @Nullable String words) {}
