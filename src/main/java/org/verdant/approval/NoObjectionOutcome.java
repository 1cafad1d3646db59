package org.verdant.approval;

/** What a country said to a proposal, or what its silence came to. */
public enum NoObjectionOutcome {
    NO_OBJECTION,
    /** Stops the file at once. */
    OBJECTION,
    /** The country kept silent where a positive letter is needed: the file cannot go on either. */
    LETTER_MISSING;

    public boolean stops() {
        return this != NO_OBJECTION;
    }
}
