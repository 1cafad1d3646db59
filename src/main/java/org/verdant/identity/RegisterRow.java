package org.verdant.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * An entry of the register with its own history.
 *
 * @param replaces the entry in whose place it stands
 * @param supersededAt since when something else stands in its place; null while it holds
 * @param reason why it was ended, corrected or struck out
 */
public record RegisterRow(
        UUID id,
        RegisterEntry entry,
        PersonId recordedBy,
        Instant recordedAt,
        @Nullable UUID replaces,
        @Nullable PersonId supersededBy,
        @Nullable Instant supersededAt,
        @Nullable String reason) {
    public boolean holds() {
        return supersededAt == null;
    }

    /** 1 while it holds, 2 afterwards: nothing else ever changes. */
    public int version() {
        return holds() ? 1 : 2;
    }
}
