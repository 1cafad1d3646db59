package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** What the first coordinator finds; a comment is needed to return and to refuse. */
public record VerifyReportForm(
        @Nullable Verification outcome, @Nullable String comment) {}
