package org.verdant.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of what the register says lasts, as an administrator types it.
 *
 * @param lastDay the last day that still counts
 * @param endSource who says that it ended
 */
public record EntryEnding(
        @Nullable LocalDate lastDay, @Nullable String endSource) {}
