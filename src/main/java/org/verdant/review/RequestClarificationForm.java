package org.verdant.review;

import org.jspecify.annotations.Nullable;

/**
 * What a coordinator wants when the scores are in.
 *
 * @param question for the proposer, needed to ask
 */
public record RequestClarificationForm(
        @Nullable Clarity outcome, @Nullable String question) {}
