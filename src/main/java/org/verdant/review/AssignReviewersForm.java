package org.verdant.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who shall review a file.
 *
 * @param reviewers ids of persons, exactly as many as the panel has seats
 * @param reasons why somebody who is flagged was taken all the same, by person id
 */
public record AssignReviewersForm(
        @Nullable List<@Nullable String> reviewers,
        @Nullable Map<String, @Nullable String> reasons) {}
