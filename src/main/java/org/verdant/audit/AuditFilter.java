package org.verdant.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/**
 * Which entries are wanted; null asks for all.
 *
 * @param from at this moment or later
 * @param until before this moment
 * @param after the entry that the page before ended with
 */
public record AuditFilter(
        @Nullable String action,
        @Nullable PersonId actor,
        @Nullable CaseId caseId,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Place after) {
    /** Where an entry stands in the list of all. */
    public record Place(Instant at, UUID stream, long seq) {}

    /** The same entries, but only those that follow this place in the list. */
    public AuditFilter after(Place place) {
        return new AuditFilter(action, actor, caseId, from, until, place);
    }
}
