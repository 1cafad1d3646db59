package org.verdant.target;

/** How a credit stands now. Posted and provisional ones count. */
public enum CreditState {
    POSTED,
    PROVISIONAL,
    REVERSED,
    REFUSED
}
