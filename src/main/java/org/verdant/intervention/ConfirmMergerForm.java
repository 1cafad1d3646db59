package org.verdant.intervention;

import org.jspecify.annotations.Nullable;

/** The answer to a proposal to merge two files; a comment is needed to refuse. */
public record ConfirmMergerForm(
        @Nullable MergerOutcome outcome, @Nullable String comment) {}
