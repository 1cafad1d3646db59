package org.verdant.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * A party that nobody may deal with, or might not for a time.
 *
 * @param source the list that names it, and its date
 * @param from the first day on which it is listed
 * @param to null while it is listed; the day before {@code from} where it never should have been
 * @param recordedBy the nil id where it came with the product
 * @param end who took it off and who said so; null while it is listed
 */
public record SanctionedParty(
        UUID id,
        String name,
        String source,
        LocalDate from,
        @Nullable LocalDate to,
        PersonId recordedBy,
        Instant recordedAt,
        @Nullable End end) {

    /** Who took a party off the list. */
    public record End(PersonId by, @Nullable String source) {}
}
