package org.verdant.review;

/** What a check found. */
public enum CheckOutcome {
    CLEAR,
    /** Clear if the conditions are met: they go on to whoever decides. */
    CONDITIONS,
    /** The file cannot be recommended, whatever its scores are. */
    BLOCKED
}
