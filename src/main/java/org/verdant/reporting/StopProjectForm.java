package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** Why the work ends early, and whether that is because evidence was found false. */
public record StopProjectForm(
        @Nullable String reason, @Nullable Boolean evidenceFalse) {}
