package org.verdant.target;

/** What the second person says to what the first one asked for. */
public enum SecondLook {
    CONFIRM,
    REFUSE
}
