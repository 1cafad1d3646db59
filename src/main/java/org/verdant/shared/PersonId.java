package org.verdant.shared;

import java.util.UUID;

/** Names one natural person, however many roles or accounts that person has. */
public record PersonId(UUID value) {
    /** The product itself: what a timer or a rule did without anybody's hand. */
    public static final PersonId SYSTEM = new PersonId(new UUID(0, 0));

    public static PersonId of(String text) {
        return new PersonId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
