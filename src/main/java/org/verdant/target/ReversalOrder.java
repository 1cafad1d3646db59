package org.verdant.target;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;

/**
 * Asks to end the credits of a file, by two people (K21).
 *
 * @param effectiveDate the day of the decision (K17); a correction ignores it and takes the credit's own day (K18)
 * @param reason a stable code: {@code CANCELLED}, {@code NOT_VERIFIED}, {@code POSTED_BY_MISTAKE}
 * @param country the only country concerned, where countries are counted; null for all credits of the file
 */
public record ReversalOrder(
        LocalDate effectiveDate,
        String reason,
        PersonId poster,
        PersonId confirmer,
        @Nullable CountryCode country) {
    /** Concerns all credits of the file. */
    public ReversalOrder(LocalDate effectiveDate, String reason, PersonId poster, PersonId confirmer) {
        this(effectiveDate, reason, poster, confirmer, null);
    }

    /** The same for one country: an acceptance that was withdrawn, a country chosen by mistake. */
    public ReversalOrder onlyFor(CountryCode one) {
        return new ReversalOrder(effectiveDate, reason, poster, confirmer, one);
    }
}
