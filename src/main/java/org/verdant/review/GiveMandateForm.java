package org.verdant.review;

import org.jspecify.annotations.Nullable;

/**
 * The proposer's mandate for the appraisal.
 *
 * @param documentId the signed letter
 */
public record GiveMandateForm(@Nullable String documentId) {}
