package org.verdant.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * Open files that are looked at again, and how far that is.
 *
 * @param subject the country's code, or the name of a party on the sanctions list
 * @param since the first day on which something is different
 * @param done of so many {@code files}
 * @param found files that would no longer be eligible
 * @param cleared files that are eligible again
 * @param failed files that could not be looked at
 */
public record Reevaluation(
        UUID id,
        Cause cause,
        String subject,
        LocalDate since,
        PersonId startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int files,
        int done,
        int found,
        int cleared,
        int counted,
        int failed) {
    /** What changed: the signals {@code country.status.changed} and {@code sanctions.list.updated}. */
    public enum Cause {
        COUNTRY,
        SANCTIONS
    }

    /** What came of one file. */
    enum Result {
        /** Nothing stands against it. */
        ELIGIBLE,
        /** It would no longer be eligible: a coordinator is asked. */
        FOUND,
        /** It was found before, and is eligible again. */
        CLEARED,
        /** It has counted already: later exit does not reverse (K7). */
        COUNTED,
        /** It ended before its turn came. */
        OVER,
        /** It could not be looked at. */
        FAILED
    }

    public boolean running() {
        return finishedAt == null;
    }
}
