package org.verdant.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing a reviewer scores.
 *
 * @param max the highest score, in steps of the rubric
 * @param threshold the lowest score that passes, or null
 * @param weight share in the weighted total, or null when scores are simply added
 * @param rank how many times it counts in a ranking list, or null for once
 */
public record Criterion(
        String code,
        Words name,
        BigDecimal max,
        @Nullable BigDecimal threshold,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal rank) {}
