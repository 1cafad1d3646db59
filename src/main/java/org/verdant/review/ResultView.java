package org.verdant.review;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a panel came to, as far as the asker may see it.
 *
 * @param scores in the order of the rubric
 * @param agreed by consensus; else the mean of the reviews
 * @param summary of the consensus, null without one
 * @param minorityNote for reviewers, the secretariat and the deciders, else null
 */
public record ResultView(
        List<ScoreView> scores,
        BigDecimal total,
        boolean agreed,
        List<String> conditions,
        @Nullable String summary,
        @Nullable String minorityNote) {}
