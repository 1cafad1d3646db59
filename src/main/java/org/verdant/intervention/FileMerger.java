package org.verdant.intervention;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;

/**
 * One proposal to let a file go on as a part of another one (K15).
 *
 * @param absorbed the file that ends
 * @param survivor the file that keeps its credit
 */
public record FileMerger(
        UUID id,
        CaseId absorbed,
        CaseId survivor,
        State state,
        Proposed proposed,
        @Nullable Answered answered) {
    /** Where it stands. */
    public enum State {
        PROPOSED,
        MERGED,
        REFUSED,
        /** The file ended first. */
        ENDED
    }

    Answered requireAnswered() {
        return Objects.requireNonNull(answered, "confirmed");
    }
}
