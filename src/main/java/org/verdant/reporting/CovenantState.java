package org.verdant.reporting;

/** Where a covenant stands. */
public enum CovenantState {
    OPEN,
    MET,
    BREACHED,
    WAIVED
}
