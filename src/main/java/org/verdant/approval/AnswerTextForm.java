package org.verdant.approval;

import org.jspecify.annotations.Nullable;

/**
 * What a member says to a text.
 *
 * @param reason of an objection
 * @param documentId a document of the file, such as its letter
 */
public record AnswerTextForm(
        @Nullable SilenceAnswer answer,
        @Nullable String reason,
        @Nullable String documentId) {}
