package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** Why, in words. */
public record ReasonForm(@Nullable String reason) {}
