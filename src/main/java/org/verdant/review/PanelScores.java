package org.verdant.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verdant.target.Criterion;
import org.verdant.target.Rubric;

/**
 * The scores of all members of a panel, seen together ({@code domain.md} 4.0 B7).
 *
 * @param given points by criterion, one map a reviewer; at least one
 */
record PanelScores(Rubric rubric, List<Map<String, BigDecimal>> given) {
    PanelScores {
        given = List.copyOf(given);
        if (given.isEmpty()) {
            throw new IllegalStateException("nobody has scored");
        }
    }

    static PanelScores of(Rubric rubric, List<Review> reviews) {
        return new PanelScores(rubric, reviews.stream().map(Review::points).toList());
    }

    /** The mean of each criterion, in the order of the rubric. */
    Map<String, BigDecimal> means() {
        var means = new LinkedHashMap<String, BigDecimal>();
        rubric.criteria().forEach(criterion -> means.put(criterion.code(), mean(points(criterion))));
        return means;
    }

    /** The mean of the totals: no rounding of single criteria is in it. */
    BigDecimal total() {
        return mean(totals());
    }

    /** The panel has to agree: it is far apart on a criterion, or of two minds whether a threshold is reached. */
    boolean disputed() {
        return rubric.criteria().stream().anyMatch(criterion -> isSpread(criterion) || isSplit(criterion))
                || isSplit(totals(), rubric.pass());
    }

    /** Whether two totals differ by so many points or more; 0 means never. */
    boolean apart(BigDecimal points) {
        return points.signum() > 0 && range(totals()).compareTo(points) >= 0;
    }

    private boolean isSpread(Criterion criterion) {
        return range(points(criterion)).compareTo(criterion.max().multiply(rubric.spread())) >= 0;
    }

    private boolean isSplit(Criterion criterion) {
        var threshold = criterion.threshold();
        return threshold != null && isSplit(points(criterion), threshold);
    }

    private static boolean isSplit(List<BigDecimal> values, BigDecimal threshold) {
        return values.stream().anyMatch(value -> value.compareTo(threshold) < 0)
                && values.stream().anyMatch(value -> value.compareTo(threshold) >= 0);
    }

    private List<BigDecimal> totals() {
        return given.stream().map(rubric::total).toList();
    }

    private List<BigDecimal> points(Criterion criterion) {
        return given.stream()
                .map(scores -> scores.getOrDefault(criterion.code(), BigDecimal.ZERO))
                .toList();
    }

    private static BigDecimal range(List<BigDecimal> values) {
        var highest = values.stream().max(Comparator.naturalOrder()).orElseThrow();
        return highest.subtract(values.stream().min(Comparator.naturalOrder()).orElseThrow());
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
    }
}
