package org.verdant.target;

/** How a credit ends. */
enum Ending {
    /** It stopped being true (K17). */
    REVERSAL,
    /** It never was (K18). */
    CORRECTION,
    /** It was suspended for too long (K16). */
    LAPSE,
    /** Another file goes on with it (K15). */
    MERGER
}
