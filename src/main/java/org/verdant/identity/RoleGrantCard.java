package org.verdant.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.Role;

/**
 * A role that somebody holds, held or will hold. Both days are inside the period.
 *
 * @param to null while it lasts
 * @param revoked taken away before its time
 * @param granter the name of who gave it; null when it came with the product
 */
public record RoleGrantCard(
        Role role,
        LocalDate from,
        @Nullable LocalDate to,
        boolean revoked,
        @Nullable String granter) {}
