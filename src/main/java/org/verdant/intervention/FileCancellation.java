package org.verdant.intervention;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;

/** One proposal to cancel a file, and what was decided (B17). */
public record FileCancellation(
        UUID id,
        CaseId caseId,
        State state,
        Proposed proposed,
        @Nullable Answered answered) {
    /** Where it stands. */
    public enum State {
        PROPOSED,
        CANCELLED,
        /** It was decided that the file goes on. */
        KEPT,
        /** The file ended first. */
        ENDED
    }

    Answered requireAnswered() {
        return Objects.requireNonNull(answered, "decided");
    }
}
