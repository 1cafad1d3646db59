package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** How a project ends and what was learnt from it. */
public record CloseProjectForm(
        @Nullable ClosingOutcome outcome,
        @Nullable String lessons,
        @Nullable String remarks) {}
