package org.verdant.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A new token, the only time that it is shown. */
public record IssuedToken(UUID id, String token, List<String> scopes, Instant expiresAt) {
    @Override
    public String toString() {
        return "IssuedToken[" + id + "]";
    }
}
