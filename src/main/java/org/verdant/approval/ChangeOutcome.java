package org.verdant.approval;

/** What may become of a request to change a running project. */
public enum ChangeOutcome {
    ACCEPT,
    REJECT
}
