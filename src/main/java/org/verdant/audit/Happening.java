package org.verdant.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened, before it has its place in a chain. */
record Happening(
        UUID actor,
        @Nullable UUID onBehalfOf,
        String roles,
        String action,
        String objectType,
        String objectId,
        @Nullable Long objectVersion,
        String details,
        @Nullable String requestId,
        String node) {
    Entry at(Stream stream, long seq, Instant at) {
        return new Entry(
                stream,
                seq,
                at,
                actor,
                onBehalfOf,
                roles,
                action,
                objectType,
                objectId,
                objectVersion,
                details,
                requestId,
                node);
    }
}
