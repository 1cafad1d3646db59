package org.verdant.approval;

import org.jspecify.annotations.Nullable;

/**
 * The letter of a member whose focal points have no account.
 *
 * @param country alpha-2
 * @param documentId the letter, a document of the file
 */
public record MemberLetterForm(
        @Nullable String country,
        @Nullable SilenceAnswer answer,
        @Nullable String reason,
        @Nullable String documentId) {
    AnswerTextForm said() {
        return new AnswerTextForm(answer, reason, documentId);
    }
}
