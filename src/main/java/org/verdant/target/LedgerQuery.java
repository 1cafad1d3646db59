package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a target's ledger somebody asks for.
 *
 * @param scope whether refused claims are shown: to those who verify and check
 * @param day the ledger as it stood on that day
 * @param knownAt and as it was known then
 * @param before the place in the ledger where the part before ended, or null for the first
 * @param limit 1 to 200
 */
public record LedgerQuery(
        TargetCode target,
        Scope scope,
        LocalDate day,
        Instant knownAt,
        @Nullable Long before,
        int limit) {
    /** A day and an instant after everything. */
    public static final LocalDate ALWAYS = LocalDate.of(9999, 1, 1);

    public static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    /** What of the ledger is shown. */
    public enum Scope {
        CREDITS,
        WITH_REFUSED
    }
}
