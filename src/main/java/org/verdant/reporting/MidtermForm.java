package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** What is decided at mid-term and why; to adapt or stop needs words. */
public record MidtermForm(
        @Nullable MidtermOutcome outcome, @Nullable String reason) {}
