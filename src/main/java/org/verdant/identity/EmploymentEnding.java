package org.verdant.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of what lasts between a person and an organisation, as an administrator types it.
 *
 * @param lastDay today when not given
 * @param endSource who says that it ended
 */
public record EmploymentEnding(
        @Nullable String organisation,
        @Nullable EmploymentKind kind,
        @Nullable LocalDate lastDay,
        @Nullable String endSource) {}
