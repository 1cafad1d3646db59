package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/**
 * What is left of an exchange a year later, in the proposer's words.
 *
 * @param reached how many of the participants could be reached; of an exchange of young professionals only
 * @param seats or roles that developing nations obtained; of a governance text only
 * @param documentId what shows them: a document of the file
 */
public record OutcomeNoteForm(
        @Nullable Integer reached,
        @Nullable String summary,
        @Nullable Integer seats,
        @Nullable String documentId) {}
