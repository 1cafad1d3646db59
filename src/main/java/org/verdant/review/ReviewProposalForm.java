package org.verdant.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer's judgement.
 *
 * @param scores points by criterion of the rubric, every one of them
 * @param comments by criterion, for the proposer to read
 * @param fixable a file that fails may come back mended once
 * @param conditions what the reviewer asks for, if the recommendation has conditions
 * @param confidential for the secretariat and the deciders only
 */
public record ReviewProposalForm(
        @Nullable Map<String, @Nullable BigDecimal> scores,
        @Nullable Map<String, @Nullable String> comments,
        @Nullable Recommendation recommendation,
        @Nullable Boolean fixable,
        @Nullable String confidential,
        @Nullable List<@Nullable String> conditions) {}
