package org.verdant.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How reviewers score a file of one track ({@code domain.md} 4).
 *
 * @param max the highest total
 * @param pass the lowest total that passes
 * @param step the smallest difference between two scores: 1 in points of a hundred, 0.5 in half points
 */
public record Rubric(String track, BigDecimal max, BigDecimal pass, BigDecimal step, List<Criterion> criteria) {
    public Optional<Criterion> criterion(String code) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }
}
