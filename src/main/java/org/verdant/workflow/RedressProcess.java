package org.verdant.workflow;

/** The request to look at a rejection again because of how it came about, {@code processes/redress.bpmn}. */
public final class RedressProcess {
    public static final String KEY = "redress";

    /** {@code NOT_ASKED}, {@code UPHELD} or {@code DISMISSED}. */
    public static final String REDRESS = ProposalProcess.REDRESS;

    private RedressProcess() {}
}
