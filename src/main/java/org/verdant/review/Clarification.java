package org.verdant.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.DocumentId;

/**
 * One question to the proposer during a round, and what came back.
 *
 * @param number in the round, from 1
 * @param version of the proposal that the reviewers had judged when it was asked
 * @param answeredVersion the one that stands since the answer: another one if the proposer changed something with it
 * @param answer null while it is open, and when the time passed in silence
 * @param closedAt when the time was over without an answer, or null
 */
public record Clarification(
        int number,
        String question,
        Instant askedAt,
        int version,
        @Nullable String answer,
        List<DocumentId> documents,
        @Nullable Integer answeredVersion,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt) {
    /** Whether the proposer changed the content with the answer. */
    public boolean amended() {
        return answeredVersion != null && answeredVersion > version;
    }

    public boolean open() {
        return answeredAt == null && closedAt == null;
    }
}
