package org.verdant.reporting;

/** What was found about a covenant, or decided after a breach. */
public enum CovenantFinding {
    MET,
    BREACHED,
    REMEDY,
    SUSPEND,
    WAIVE
}
