package org.verdant.intervention;

/** Whether two files become one. */
public enum MergerOutcome {
    CONFIRM,
    REFUSE
}
