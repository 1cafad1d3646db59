package org.verdant.reporting;

/** How far one country of a planning study is: {@code OPEN} until it is counted or will not be. */
public enum StudyCountryState {
    OPEN,
    COUNTED,
    /** Its authority declined or kept silent, or its acceptance did not stand. */
    NOT_COUNTED,
    /** It was counted, and its acceptance ended. */
    REVERSED
}
