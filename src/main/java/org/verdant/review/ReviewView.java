package org.verdant.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * One reviewer's part in a round, as far as the asker may see it.
 *
 * @param reviewer null for those from whom reviewers' names are hidden
 * @param scores in the order of the rubric; empty before the review is in or as long as it is hidden
 * @param total null as long as the scores are hidden
 * @param confidential for the secretariat and the deciders only, else null
 */
public record ReviewView(
        @Nullable PersonId reviewer,
        @Nullable String reviewerName,
        AssignmentState state,
        List<ScoreView> scores,
        @Nullable BigDecimal total,
        @Nullable Recommendation recommendation,
        boolean fixable,
        List<String> conditions,
        @Nullable String confidential,
        @Nullable Instant submittedAt) {}
