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
    /** The file ended before the review did. */
    CLOSED
}
