package org.verdant.intervention;

import org.jspecify.annotations.Nullable;

/**
 * Into which file another one goes, and why.
 *
 * @param survivor id or number of the file that goes on
 */
public record MergerForm(
        @Nullable String survivor, @Nullable String reason) {}
