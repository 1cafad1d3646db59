package org.verdant.review;

/** What a reviewer advises. The outcome of the review follows the scores (DMN-5); the advice stands beside it. */
public enum Recommendation {
    APPROVE,
    APPROVE_WITH_CONDITIONS,
    RETURN,
    REJECT
}
