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
    /** MEMBER of the energy partnership, OBSERVER of it, PARTNER of the wider initiative, or NONE of these on somebody's word. */
    public enum Status {
        MEMBER,
        OBSERVER,
        PARTNER,
        NONE
    }

    /** How sure the source makes us. */
    public enum Certainty {
        HIGH,
        GOOD,
        LOW
    }

    /** Whether some day lies in both periods. */
    boolean overlaps(RegisterEntry other) {
        return (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
    }

    /** Two statuses at the same time that cannot both be true: the same one twice, or none beside one. */
    boolean contradicts(RegisterEntry other) {
        var exclusive = status == other.status || status == Status.NONE || other.status == Status.NONE;
        return country.equals(other.country) && exclusive && overlaps(other);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
