package org.verdant.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token of somebody's as its owner sees it afterwards: everything but the token. */
public record TokenCard(
        UUID id,
        String label,
        List<String> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
