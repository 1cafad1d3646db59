package org.verdant.reporting;

/** How far a request for a disbursement is. */
public enum RequestState {
    REQUESTED,
    /** Checked: it may be paid. */
    CLEARED,
    REFUSED,
    /** The payment was ordered. */
    ORDERED,
    /** The bank paid. */
    RECORDED,
    /** Disbursements were suspended before the payment was ordered. */
    SET_ASIDE
}
