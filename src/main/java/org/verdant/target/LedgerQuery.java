package org.verdant.target;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a target's ledger somebody asks for.
 *
 * @param scope whether refused claims are shown: to those who verify and check
 * @param before the place in the ledger where the part before ended, or null for the first
 * @param limit 1 to 200
 */
public record LedgerQuery(
        TargetCode target, Scope scope, @Nullable Long before, int limit) {
    /** What of the ledger is shown. */
    public enum Scope {
        CREDITS,
        WITH_REFUSED
    }
}
