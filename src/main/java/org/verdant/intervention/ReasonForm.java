package org.verdant.intervention;

import org.jspecify.annotations.Nullable;

/** Why something is to be done about a file. */
public record ReasonForm(@Nullable String reason) {}
