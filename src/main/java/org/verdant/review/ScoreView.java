package org.verdant.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The points that one reviewer gave for one criterion of the rubric, out of {@code max}. */
public record ScoreView(
        String criterion,
        BigDecimal points,
        BigDecimal max,
        @Nullable String comment) {}
