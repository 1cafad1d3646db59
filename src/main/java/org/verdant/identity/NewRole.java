package org.verdant.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role for a time as an administrator types it.
 *
 * @param from today when not given
 * @param to null for as long as it is not revoked
 */
public record NewRole(
        @Nullable String role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
