package org.verdant.workflow;

/** What makes a project count, {@code processes/project-start.bpmn}: reported, verified by one person, confirmed by another. */
public final class ProjectStart {
    public static final String KEY = "project-start";
    /** It ended without a start: none in time, or refused. */
    public static final String NOT_STARTED = "project.not.started";

    public static final String CONFIRM_CREDIT = ReportProcess.CONFIRM_CREDIT;
    /** {@code CONFIRM} or {@code REFUSE}. */
    public static final String CONFIRMATION = ReportProcess.CONFIRMATION;

    public static final String VERIFICATION = ReportProcess.VERIFICATION;
    /** The last moment for the kick-off of a research project. */
    public static final String KICK_OFF_BY = "kickOffBy";
    /** The beginning of the planned first day. */
    public static final String PROJECT_STARTS = "projectStarts";

    private ProjectStart() {}
}
