package org.verdant.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of the review of a file.
 *
 * @param round 1 for the first; a returned file is reviewed again
 * @param outcome {@code RECOMMEND}, {@code RECOMMEND_WITH_CONDITIONS}, {@code RETURN}, {@code REJECT}, or null while it runs
 */
public record RoundView(
        int round,
        String workingGroup,
        int panelSize,
        Instant startedAt,
        @Nullable String outcome,
        @Nullable Instant concludedAt,
        List<ReviewView> reviews) {}
