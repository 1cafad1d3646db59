package org.verdant.workflow;

/** One run of the courses of a capacity project, {@code processes/course-run.bpmn}: held and reported. */
public final class CourseRun {
    public static final String KEY = "course-run";
    /** 1 for the first. */
    public static final String RUN_NUMBER = "runNumber";
    /** When the last day of the run is over. */
    public static final String RUN_ENDS = "runEnds";

    public static final String VERIFICATION = ReportProcess.VERIFICATION;

    private CourseRun() {}
}
