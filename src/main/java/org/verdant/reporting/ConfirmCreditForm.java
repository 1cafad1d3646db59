package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** What the second coordinator says; a comment is needed to refuse. */
public record ConfirmCreditForm(
        @Nullable Confirmation outcome, @Nullable String comment) {}
