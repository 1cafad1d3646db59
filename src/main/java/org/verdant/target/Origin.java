package org.verdant.target;

/** How something came to the ledger. */
public enum Origin {
    /** A file that went through the product. */
    FILE,
    /** Entered later: it happened before the product was in use (K20). */
    LEGACY
}
