package org.verdant.review;

import org.jspecify.annotations.Nullable;

/** Whether the reviewer has a conflict of interest, and if so which. */
public record DeclareInterestForm(
        @Nullable Boolean conflict, @Nullable String statement) {}
