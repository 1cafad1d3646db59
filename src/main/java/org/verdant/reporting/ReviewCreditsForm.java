package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** What was found in the other credits of the proposer. */
public record ReviewCreditsForm(@Nullable String findings) {}
