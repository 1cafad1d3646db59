package org.verdant.intervention;

import org.jspecify.annotations.Nullable;

/** The decision on a cancellation, with its grounds. */
public record CancellationForm(
        @Nullable CancellationOutcome outcome, @Nullable String comment) {}
