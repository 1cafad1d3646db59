package org.verdant.approval;

import org.jspecify.annotations.Nullable;

/** The answer to a request for more time; a comment is needed to refuse. */
public record DecideExtensionForm(
        @Nullable ExtensionOutcome outcome, @Nullable String comment) {}
