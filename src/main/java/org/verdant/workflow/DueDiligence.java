package org.verdant.workflow;

/** The six examinations of a financing, {@code processes/due-diligence.bpmn}. */
public final class DueDiligence {
    public static final String KEY = "due-diligence";

    public static final String EXAMINE_TECHNOLOGY = "examineTechnology";
    public static final String EXAMINE_ECONOMICS = "examineEconomics";
    public static final String EXAMINE_FINANCES = "examineFinances";
    public static final String EXAMINE_LAW = "examineLaw";
    public static final String EXAMINE_INTEGRITY = "examineIntegrity";
    public static final String CHECK_SAFEGUARDS = ChecksProcess.CHECK_SAFEGUARDS;

    private DueDiligence() {}
}
