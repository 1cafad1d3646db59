package org.verdant.reporting;

/** What may be decided on research at half time. */
public enum MidtermOutcome {
    CONTINUE,
    /** It goes on with changes, which the proposer asks for as a change request. */
    ADAPT,
    STOP
}
