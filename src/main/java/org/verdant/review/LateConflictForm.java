package org.verdant.review;

import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest that came to light after a review had begun.
 *
 * @param reviewer whose it is; without it the one's own
 * @param statement which conflict
 */
public record LateConflictForm(
        @Nullable String reviewer, @Nullable String statement) {}
