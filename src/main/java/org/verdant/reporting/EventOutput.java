package org.verdant.reporting;

/** What an event left behind. Only a policy exchange has an instrument adopted ({@code domain.md} 4.8). */
public enum EventOutput {
    DECLARATION,
    REPORT,
    PROJECT_LIST,
    NONE,
    INSTRUMENT_ADOPTED
}
