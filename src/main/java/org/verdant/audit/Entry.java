package org.verdant.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as it is hashed.
 *
 * @param at to the microsecond
 * @param roles codes of the roles that the actor held then, separated by commas
 * @param details JSON with its keys in order
 */
record Entry(
        Stream stream,
        long seq,
        Instant at,
        UUID actor,
        @Nullable UUID onBehalfOf,
        String roles,
        String action,
        String objectType,
        String objectId,
        @Nullable Long objectVersion,
        String details,
        @Nullable String requestId,
        String node) {}
