package org.verdant.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a panel agreed on.
 *
 * @param scores points by criterion of the rubric, every one of them
 * @param minorityNote what somebody on the panel holds against it
 * @param summary for the proposer to read
 * @param recommendation what the panel advises; without it what follows from the scores
 * @param fixable a file that fails may come back mended once; without it what the reviews say
 * @param conditions what the panel asks for; without any what the reviews ask for
 */
public record AgreeConsensusForm(
        @Nullable Map<String, @Nullable BigDecimal> scores,
        @Nullable String minorityNote,
        @Nullable String summary,
        @Nullable Recommendation recommendation,
        @Nullable Boolean fixable,
        @Nullable List<@Nullable String> conditions) {}
