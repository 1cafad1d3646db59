package org.verdant.review;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says to a disclosed file.
 *
 * @param name at most 120 characters
 * @param words at most 4,000 characters
 */
public record CommentForm(@Nullable String name, @Nullable String words) {}
