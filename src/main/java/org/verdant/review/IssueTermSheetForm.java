package org.verdant.review;

import org.jspecify.annotations.Nullable;

/**
 * The terms that are put to the proposer.
 *
 * @param terms in words: what is new or fixed
 * @param documentId the term sheet, if it is a paper of its own
 */
public record IssueTermSheetForm(
        @Nullable String terms, @Nullable String documentId) {}
