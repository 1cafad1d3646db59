package org.verdant.intervention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.Status;
import org.verdant.shared.CaseId;

/**
 * One suspension of a file, from the proposal to its end (B16).
 *
 * @param span null until it was ordered
 * @param lapsedAt when it had lasted too long, or null
 * @param resumption the last proposal to let the file go on, or null
 * @param resumed the answer to it; after a lapse that of who did not cancel the file
 */
public record FileSuspension(
        UUID id,
        CaseId caseId,
        State state,
        Proposed proposed,
        @Nullable Answered answered,
        @Nullable Span span,
        @Nullable Instant lapsedAt,
        @Nullable Proposed resumption,
        @Nullable Answered resumed) {
    /** Where a suspension stands. */
    public enum State {
        PROPOSED,
        REFUSED,
        SUSPENDED,
        /** It lasted too long: the credits were reversed, the file waits for a decision. */
        LAPSED,
        RESUMED,
        /** The file ended first. */
        ENDED;

        /** The file stands still. */
        public boolean standing() {
            return this == SUSPENDED || this == LAPSED;
        }
    }

    /**
     * How long.
     *
     * @param until the first day on which it has lasted too long
     * @param from the status to which the file returns
     */
    public record Span(LocalDate since, LocalDate until, Status from) {}

    /** It is proposed or stands. */
    public boolean isOpen() {
        return state == State.PROPOSED || state.standing();
    }

    /** For one that was ordered. */
    public Span requireSpan() {
        return Objects.requireNonNull(span, "ordered");
    }

    Answered requireAnswered() {
        return Objects.requireNonNull(answered, "answered");
    }
}
