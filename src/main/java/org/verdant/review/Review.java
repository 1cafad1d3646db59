package org.verdant.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer's judgement as it was sent.
 *
 * @param version the version of the proposal that was judged
 */
record Review(
        UUID id,
        UUID assignment,
        List<ScoreView> scores,
        BigDecimal total,
        Recommendation recommendation,
        boolean fixable,
        List<String> conditions,
        @Nullable String confidential,
        int version,
        Instant submittedAt) {
    /** By criterion. */
    Map<String, BigDecimal> points() {
        return AgreeConsensus.points(scores);
    }
}
