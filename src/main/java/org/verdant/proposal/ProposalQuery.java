package org.verdant.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CountryCode;

/**
 * Which proposals are wanted; null means any. Newest change first.
 *
 * @param q part of the number or of the title
 * @param scope whose
 * @param after where the page before ended
 */
public record ProposalQuery(
        @Nullable Track track,
        @Nullable Status status,
        @Nullable CountryCode country,
        @Nullable String q,
        Scope scope,
        @Nullable Place after,
        int limit) {
    /** Everything that the actor may read, or what the actor's own organisation asks for. */
    public enum Scope {
        READABLE,
        MINE
    }

    /** The last row of a page. */
    public record Place(Instant changedAt, UUID id) {}

    public static ProposalQuery mine(int limit) {
        return new ProposalQuery(null, null, null, null, Scope.MINE, null, limit);
    }
}
