package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** What a coordinator finds of what came of a text; a comment is needed to refuse. */
public record VerifyOutcomeForm(
        @Nullable OutcomeFinding outcome, @Nullable String comment) {}
