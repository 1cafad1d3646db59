package org.verdant.intervention;

/** Whether a suspension or its end is ordered. */
public enum OrderOutcome {
    ORDER,
    REFUSE
}
