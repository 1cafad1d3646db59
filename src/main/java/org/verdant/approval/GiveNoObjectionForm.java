package org.verdant.approval;

import org.jspecify.annotations.Nullable;

/**
 * What a country answers.
 *
 * @param comment needed with an objection
 * @param documentId a letter that is stored with the file; needed when a coordinator answers for the country
 */
public record GiveNoObjectionForm(
        @Nullable Answer answer,
        @Nullable String comment,
        @Nullable String documentId) {
    /** What can be answered. */
    public enum Answer {
        NO_OBJECTION,
        OBJECTION
    }
}
