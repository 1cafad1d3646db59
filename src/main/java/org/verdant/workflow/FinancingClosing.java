package org.verdant.workflow;

/** The end of a financing, {@code processes/financing-closing.bpmn}: completion report, closing date, lessons. */
public final class FinancingClosing {
    public static final String KEY = "financing-closing";
    public static final String CLOSE_PROJECT = ProjectClosing.CLOSE_PROJECT;
    /** When the planned last day, that of physical completion, is over. */
    public static final String PROJECT_ENDS = ProjectClosing.PROJECT_ENDS;
    /** From then on nothing more is paid out. */
    public static final String CLOSING_DATE = "closingDate";

    public static final String CLOSING = ProjectClosing.CLOSING;
    public static final String VERIFICATION = ReportProcess.VERIFICATION;

    private FinancingClosing() {}
}
