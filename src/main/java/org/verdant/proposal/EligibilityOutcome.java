package org.verdant.proposal;

/** What a coordinator says of a file that would no longer be eligible: it may continue, or somebody is to end it. */
public enum EligibilityOutcome {
    CONTINUE,
    END
}
