package org.verdant.reporting;

/** What the second coordinator may say. */
public enum Confirmation {
    CONFIRM,
    REFUSE
}
