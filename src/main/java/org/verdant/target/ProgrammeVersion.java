package org.verdant.target;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * One version of the programme file: what shipped, or what an administrator proposed and another one put in force.
 *
 * @param number the order in which versions came into force; null for one that never did
 * @param sha256 of its content
 * @param base what ran when it was proposed; null for what shipped
 * @param reason why it was proposed
 * @param decisionReason why it was rejected
 */
public record ProgrammeVersion(
        UUID id,
        @Nullable Integer number,
        State state,
        String sha256,
        @Nullable String base,
        String reason,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {
    /** Waits for a second administrator, runs or ran, or was turned down. */
    public enum State {
        PROPOSED,
        IN_FORCE,
        REJECTED
    }

    /** 1 while it waits, 2 once it was decided: nothing else ever changes. */
    public int version() {
        return state == State.PROPOSED ? 1 : 2;
    }
}
