package org.verdant.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * What a panel agreed on, as it is stored.
 *
 * @param scores in the order of the rubric
 * @param recommendation what the panel advises, or null: what follows from the scores
 * @param minorityNote what somebody holds against it, or null
 */
record Consensus(
        List<ScoreView> scores,
        @Nullable Recommendation recommendation,
        boolean fixable,
        List<String> conditions,
        @Nullable String minorityNote,
        String summary,
        PersonId agreedBy,
        Instant agreedAt) {}
