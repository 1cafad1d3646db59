package org.verdant.reporting;

/** What became of one version of a report. */
public enum ReportState {
    SUBMITTED,
    /** Verified by one coordinator; a second one confirms. */
    ACCEPTED,
    RETURNED,
    REFUSED,
    CONFIRMED,
    CREDIT_REFUSED;

    boolean live() {
        return this == SUBMITTED || this == ACCEPTED || this == CONFIRMED;
    }
}
