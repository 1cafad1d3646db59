package org.verdant.reporting;

/** Why the acceptance of a study by one country ends ("Reverses" of {@code domain.md} 4.5). The name stands in the ledger. */
public enum ReversalReason {
    ACCEPTANCE_WITHDRAWN,
    REPORT_UNSOUND,
    LETTER_FORGED;

    /** The evidence was false: the proposer's other credits are looked at too (K19). */
    public boolean isFalseEvidence() {
        return this != ACCEPTANCE_WITHDRAWN;
    }
}
