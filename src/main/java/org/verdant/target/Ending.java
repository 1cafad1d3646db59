package org.verdant.target;

/** How a credit ends: it stopped being true (K17), or it never was (K18). */
enum Ending {
    REVERSAL,
    CORRECTION
}
