package org.verdant.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CountryCode;

/**
 * What the register says of one country for a period, and on whose word ({@code domain.md} 1.4). Both days are inside the period.
 *
 * @param to null while it lasts
 */
public record RegisterEntry(
        CountryCode country,
        Status status,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        Certainty certainty) {
    /** MEMBER of the energy partnership, OBSERVER of it, or PARTNER of the wider initiative. */
    public enum Status {
        MEMBER,
        OBSERVER,
        PARTNER
    }

    /** How sure the source makes us. */
    public enum Certainty {
        HIGH,
        GOOD,
        LOW
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
