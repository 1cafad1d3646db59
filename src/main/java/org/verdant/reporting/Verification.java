package org.verdant.reporting;

/** What the first coordinator may find. */
public enum Verification {
    ACCEPT,
    RETURN,
    REFUSE
}
