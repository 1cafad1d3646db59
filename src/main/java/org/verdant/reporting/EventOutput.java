package org.verdant.reporting;

/** What an event left behind. */
public enum EventOutput {
    DECLARATION,
    REPORT,
    PROJECT_LIST,
    NONE
}
