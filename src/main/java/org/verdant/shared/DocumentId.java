package org.verdant.shared;

import java.util.UUID;

/** Names one stored attachment. */
public record DocumentId(UUID value) {
    public static DocumentId of(String text) {
        return new DocumentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
