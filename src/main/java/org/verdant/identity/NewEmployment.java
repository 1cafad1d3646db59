package org.verdant.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a person worked or governed, from when to when, and who says so, as an administrator types it. */
public record NewEmployment(
        @Nullable String organisation,
        @Nullable EmploymentKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {}
