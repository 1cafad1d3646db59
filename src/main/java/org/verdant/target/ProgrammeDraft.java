package org.verdant.target;

import org.jspecify.annotations.Nullable;

/**
 * Another programme file as an administrator proposes it.
 *
 * @param base the SHA-256 of what ran when it was begun
 */
public record ProgrammeDraft(
        @Nullable String content,
        @Nullable String reason,
        @Nullable String base) {}
