package org.verdant.review;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.target.Criterion;
import org.verdant.target.Rubric;

/**
 * What a panel came to: agreed in consensus, or the mean of the reviews.
 *
 * @param points by criterion, in the order of the rubric
 * @param agreed by consensus
 */
record Score(Rubric rubric, Map<String, BigDecimal> points, BigDecimal total, boolean agreed) {
    static Score mean(PanelScores panel) {
        return new Score(panel.rubric(), panel.means(), panel.total(), false);
    }

    static Score consensus(Rubric rubric, Map<String, BigDecimal> points) {
        return new Score(rubric, points, rubric.total(points), true);
    }

    /** Below the threshold of some criterion. */
    boolean anyBelow() {
        return rubric.criteria().stream().anyMatch(this::isBelow);
    }

    boolean totalBelow() {
        return total.compareTo(rubric.pass()) < 0;
    }

    boolean passes() {
        return !anyBelow() && !totalBelow();
    }

    BigDecimal rankTotal(@Nullable Integer trlTarget) {
        return rubric.rankTotal(points, trlTarget);
    }

    private boolean isBelow(Criterion criterion) {
        var threshold = criterion.threshold();
        return threshold != null
                && points.getOrDefault(criterion.code(), BigDecimal.ZERO).compareTo(threshold) < 0;
    }
}
