package org.verdant.workflow;

/** The agreement of a project, {@code processes/agreement.bpmn}. */
public final class AgreementProcess {
    public static final String KEY = "agreement";
    /** {@code IN_FORCE} or {@code LAPSED}. */
    public static final String AGREEMENT = "agreement";

    private AgreementProcess() {}
}
