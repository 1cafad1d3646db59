package org.verdant.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A text that is filed.
 *
 * @param text the whole text; where a step is handed on without one, the last version stands
 * @param note what was changed and why
 */
public record TextForm(@Nullable String text, @Nullable String note) {}
