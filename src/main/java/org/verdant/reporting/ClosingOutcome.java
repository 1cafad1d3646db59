package org.verdant.reporting;

/** How a project ends (B18). */
public enum ClosingOutcome {
    COMPLETED,
    COMPLETED_WITH_REMARKS,
    /** Its final report is not good enough: it started and was not completed. */
    NOT_ACCEPTED
}
