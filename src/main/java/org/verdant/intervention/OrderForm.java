package org.verdant.intervention;

import org.jspecify.annotations.Nullable;

/** The answer to a proposal to suspend a file or to let it go on; a comment is needed to refuse. */
public record OrderForm(
        @Nullable OrderOutcome outcome, @Nullable String comment) {}
