package org.verdant.review;

/** How far one reviewer is with one file. */
public enum AssignmentState {
    /** Asked; has not yet said whether there is a conflict of interest. */
    ASSIGNED,
    /** Said that there is none; the review is open. */
    DECLARED,
    SUBMITTED,
    /** Declared a conflict: out, for good. */
    CONFLICTED,
    /** Was too late: out, for good. */
    REPLACED,
    /** Had begun or sent a review when a conflict came to light: it does not count, and the person is out for good. */
    VOIDED,
    /** The file ended before the review did. */
    CLOSED
}
