package org.verdant.approval;

import org.jspecify.annotations.Nullable;

/** The answer to a request for a change; a comment is needed to reject. */
public record DecideChangeForm(
        @Nullable ChangeOutcome outcome, @Nullable String comment) {}
