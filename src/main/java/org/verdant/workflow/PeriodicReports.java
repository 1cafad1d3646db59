package org.verdant.workflow;

/** The reports of a research project or an equipment partnership, {@code processes/periodic-reports.bpmn}. */
public final class PeriodicReports {
    public static final String KEY = "periodic-reports";
    public static final String STOPPED = ProjectDelivery.STOPPED_MESSAGE;
    public static final String DECIDE_MIDTERM = "decideMidterm";
    /** The event at which the end of the next period is awaited. */
    public static final String REPORT_PERIOD_OVER = "reportPeriodOver";

    /** Whether there is another report to come. */
    public static final String REPORT_LEFT = "reportLeft";
    /** Which kind comes next. */
    public static final String REPORT_KIND = "reportKind";
    /** When its period is over. */
    public static final String REPORT_OPENS = "reportOpens";
    /** {@code CONTINUE}, {@code ADAPT} or {@code STOP}. */
    public static final String MIDTERM = "midterm";

    public static final String VERIFICATION = ReportProcess.VERIFICATION;

    private PeriodicReports() {}
}
