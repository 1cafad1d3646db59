package org.verdant.workflow;

/** The courses of a capacity project and the survey after them, {@code processes/capacity-running.bpmn}. */
public final class CapacityRunning {
    public static final String KEY = "capacity-running";
    public static final String STOPPED = ProjectDelivery.STOPPED_MESSAGE;
    public static final String RUN_NUMBER = CourseRun.RUN_NUMBER;
    /** How many runs are planned. */
    public static final String RUNS = "runs";
    /** By when a run must have been held. */
    public static final String FIRST_RUN_BY = "firstRunBy";
    /** When the survey is asked for. */
    public static final String FOLLOW_UP_ON = "followUpOn";
    /** Whether a run was verified. */
    public static final String DELIVERED = "delivered";
    /** Whether a run was held, as far as one knows. */
    public static final String ANY_RUN = "anyRun";

    public static final String VERIFICATION = ReportProcess.VERIFICATION;

    private CapacityRunning() {}
}
