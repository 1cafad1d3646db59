package org.verdant.review;

/** What a coordinator wants when the scores are in. */
public enum Clarity {
    /** The proposer is asked something. */
    ASK,
    /** The panel is to agree, though its scores do not call for it. */
    DISCUSS,
    GO_ON
}
