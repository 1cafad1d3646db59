package org.verdant.workflow;

/**
 * Who decides on a file, {@code processes/decision.bpmn}: the authorities are found and decide one after the other; who lets the time
 * pass is joined by the next higher one.
 */
public final class DecisionProcess {
    public static final String KEY = "decision";

    public static final String DECIDE_PROPOSAL = "decideProposal";

    /** {@code APPROVE}, {@code APPROVE_WITH_CONDITIONS}, {@code RETURN}, {@code REJECT}. */
    public static final String DECISION = ProposalProcess.DECISION;
    /** The codes of the roles that decide, in their order, separated by commas. */
    public static final String AUTHORITIES = "authorities";
    /** How many roles decide. */
    public static final String LEVELS = "levels";
    /** The code of the role that decides now. */
    public static final String AUTHORITY = "authority";
    /** Whether as many people of the level as it takes have decided. */
    public static final String QUORATE = "quorate";
    /** Whether the whole decision is taken, so that no further level is asked. */
    public static final String SETTLED = "settled";

    public static final String DECISION_TIME = "decisionTime";

    private DecisionProcess() {}
}
