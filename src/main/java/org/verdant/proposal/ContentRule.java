package org.verdant.proposal;

/** One part of what makes a proposal complete and right ({@code domain.md} 4.1 and the track's own section). */
interface ContentRule {
    void check(Examined file, Findings findings);
}
