package org.verdant.reporting;

/** Why money of a financing moved: what binds the financiers (IATI transaction 2), or what was paid (3). */
public enum MovementCause {
    /** The agreement entered into force. */
    SIGNED,
    /** A change was accepted. */
    RESTRUCTURED,
    /** After a suspension of disbursements the undisbursed rest was given up. */
    CANCELLED,
    /** Undisbursed on the closing date. */
    CLOSED,
    /** Undisbursed when the file was stopped. */
    STOPPED,
    PAID,
    /** A payment came back, or was recorded by mistake. */
    REVERSED;

    public boolean isPayment() {
        return this == PAID || this == REVERSED;
    }

    /** What was signed and will never be paid. */
    public boolean givesUp() {
        return this == CANCELLED || this == CLOSED || this == STOPPED;
    }
}
