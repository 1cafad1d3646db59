package org.verdant.shared;

import java.util.UUID;

/** Reads ids that came from outside. What is no id names nothing, so it is refused as not found. */
final class Ids {
    private Ids() {}

    static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("not-found");
        }
    }
}
