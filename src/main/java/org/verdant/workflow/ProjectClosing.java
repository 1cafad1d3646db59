package org.verdant.workflow;

/** The end of a project, {@code processes/project-closing.bpmn}: final report and lessons. */
public final class ProjectClosing {
    public static final String KEY = "project-closing";
    public static final String CLOSE_PROJECT = "closeProject";
    /** When the planned last day is over. */
    public static final String PROJECT_ENDS = "projectEnds";
    /** {@code COMPLETED}, {@code COMPLETED_WITH_REMARKS} or {@code NOT_ACCEPTED}. */
    public static final String CLOSING = "closing";

    public static final String VERIFICATION = ReportProcess.VERIFICATION;

    private ProjectClosing() {}
}
