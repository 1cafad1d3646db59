package org.verdant.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party on the sanctions list. Both days are inside the period.
 *
 * @param to null while it is listed
 */
public record SanctionedParty(
        UUID id,
        String name,
        String source,
        LocalDate from,
        @Nullable LocalDate to) {}
