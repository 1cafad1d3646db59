package org.verdant.target;

/** What two coordinators may do with a single credit. */
public enum CreditChangeKind {
    /** It never should have counted: it is taken back from its own day on (K18). */
    CORRECTION("POSTED_BY_MISTAKE"),
    /** It counted and stops on the day of a decision (K17). */
    REVERSAL("REVERSED_BY_DECISION"),
    /** Its evidence was found false: it stops, and the proposer's other credits are looked through (K19). */
    NOT_VERIFIED("NOT_VERIFIED");

    private final String ending;

    CreditChangeKind(String ending) {
        this.ending = ending;
    }

    /** The reason that stands in the ledger. */
    String ending() {
        return ending;
    }

    /** Takes the credit's own day; the others have the day of a decision. */
    public boolean takesOwnDay() {
        return this == CORRECTION;
    }
}
