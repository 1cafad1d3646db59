package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/**
 * What is left of an exchange a year later, in the proposer's words.
 *
 * @param reached how many of the participants could be reached; of an exchange of young professionals only
 */
public record OutcomeNoteForm(
        @Nullable Integer reached, @Nullable String summary) {}
