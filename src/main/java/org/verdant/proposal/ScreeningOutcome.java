package org.verdant.proposal;

/** What the screening says: on to the review, back to the proposer once, or not at all. */
public enum ScreeningOutcome {
    ELIGIBLE,
    RETURN,
    INELIGIBLE
}
