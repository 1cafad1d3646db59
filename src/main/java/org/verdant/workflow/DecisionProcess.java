package org.verdant.workflow;

/** Who decides on a file, {@code processes/decision.bpmn}: the authority is found, decides, and is escalated when it lets the time pass. */
public final class DecisionProcess {
    public static final String KEY = "decision";

    public static final String DECIDE_PROPOSAL = "decideProposal";

    /** {@code APPROVE}, {@code APPROVE_WITH_CONDITIONS}, {@code RETURN}, {@code REJECT}. */
    public static final String DECISION = ProposalProcess.DECISION;

    public static final String AUTHORITY = "authority";
    public static final String DECISION_TIME = "decisionTime";

    private DecisionProcess() {}
}
