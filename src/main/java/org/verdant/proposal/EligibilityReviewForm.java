package org.verdant.proposal;

import org.jspecify.annotations.Nullable;

/** The form of the step {@code reviewEligibility}. */
public record EligibilityReviewForm(
        @Nullable EligibilityOutcome outcome, @Nullable String comment) {}
