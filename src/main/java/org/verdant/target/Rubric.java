package org.verdant.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How reviewers score a file of one track ({@code domain.md} 4).
 *
 * @param stage {@code FULL}, or {@code CONCEPT} for the first of two stages
 * @param max the highest total
 * @param pass the lowest total that passes
 * @param step the smallest difference between two scores: 1 in points of a hundred, 0.5 in half points
 * @param spread a panel has to agree when two scores for a criterion lie so far apart, as a share of its maximum
 * @param rankFromTrl from this technology readiness level on the criteria count in a ranking list as their {@code rank} says; null:
 *     never
 */
public record Rubric(
        String track,
        String stage,
        BigDecimal max,
        BigDecimal pass,
        BigDecimal step,
        BigDecimal spread,
        @Nullable Integer rankFromTrl,
        List<Criterion> criteria) {
    public static final String FULL = "FULL";
    public static final String CONCEPT = "CONCEPT";

    public Optional<Criterion> criterion(String code) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    /** What scores add up to: each as it is, or its share of its maximum times the weight. */
    public BigDecimal total(Map<String, BigDecimal> points) {
        return criteria.stream()
                .map(criterion -> weighted(criterion, points.getOrDefault(criterion.code(), BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weighted(Criterion criterion, BigDecimal points) {
        return criterion.weight() == null
                ? points
                : points.multiply(criterion.weight()).divide(criterion.max(), MathContext.DECIMAL64);
    }

    /** What decides the place in a ranking list: a criterion with a {@code rank} counts so many times if the file aims so high. */
    public BigDecimal rankTotal(Map<String, BigDecimal> points, @Nullable Integer trlTarget) {
        if (rankFromTrl == null || trlTarget == null || trlTarget < rankFromTrl) {
            return total(points);
        }
        return criteria.stream()
                .map(criterion -> weighted(criterion, points.getOrDefault(criterion.code(), BigDecimal.ZERO))
                        .multiply(criterion.rank() == null ? BigDecimal.ONE : criterion.rank()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
