package org.verdant.workflow;

/** One report of a project, {@code processes/project-report.bpmn}: sent by the proposer, found good, returned or refused by a coordinator. */
public final class ProjectReport {
    public static final String KEY = "project-report";
    public static final String SUBMIT_REPORT = ReportProcess.SUBMIT_REPORT;
    public static final String VERIFY_REPORT = ReportProcess.VERIFY_REPORT;
    /** {@code ACCEPT}, {@code RETURN} or {@code REFUSE}. */
    public static final String VERIFICATION = ReportProcess.VERIFICATION;
    /** By when it is to be sent. */
    public static final String REPORT_DUE = "reportDue";

    public static final String REPORT_REMINDER_DATE = ReportProcess.REPORT_REMINDER_DATE;
    /** From when on it is overdue and escalated. */
    public static final String REPORT_OVERDUE_DATE = "reportOverdueDate";
    /** From when on suspension is proposed. */
    public static final String SUSPENSION_DATE = "suspensionDate";

    private ProjectReport() {}
}
