package org.verdant.approval;

/** What another authority found about the way a rejection came about. */
public enum RedressOutcome {
    /** The file goes to a new panel. */
    UPHELD,
    /** The rejection stays. */
    DISMISSED
}
