package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** Why the second person agrees that the credit ends. */
public record ReversalForm(@Nullable String comment) {}
