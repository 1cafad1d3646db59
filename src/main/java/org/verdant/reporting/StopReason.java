package org.verdant.reporting;

/** Why the work on a project ended early. The name stands in the ledger when the credit ends with it. */
public enum StopReason {
    /** No kick-off within 180 days of the agreement. */
    NO_KICK_OFF,
    /** The report of the start was refused. */
    START_REFUSED,
    /** No course run within 180 days of the start. */
    NO_RUN,
    /** Decided at mid-term. */
    STOPPED_AT_MIDTERM,
    /** Ordered by the secretariat. */
    CANCELLED,
    /** Evidence was found false (K19). */
    NOT_VERIFIED
}
