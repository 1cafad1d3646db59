package org.verdant.proposal;

/** What the legal check of a text comes to: it may be put before the members, or goes back to its drafting group. */
public enum TextCheck {
    CLEAR,
    RETURN
}
