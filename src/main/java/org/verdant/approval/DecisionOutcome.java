package org.verdant.approval;

/** What an authority may decide. There is no other way to an approval: silence and deadlines never approve. */
public enum DecisionOutcome {
    APPROVE,
    APPROVE_WITH_CONDITIONS,
    /** Back to the proposer, once. */
    RETURN,
    REJECT;

    public boolean approves() {
        return this == APPROVE || this == APPROVE_WITH_CONDITIONS;
    }
}
