package org.verdant.workflow;

/** One report, {@code processes/report.bpmn}: submitted, verified by one person, confirmed by another, credited. */
public final class ReportProcess {
    public static final String KEY = "report";

    public static final String SUBMIT_REPORT = "submitReport";
    public static final String VERIFY_REPORT = "verifyReport";
    public static final String CONFIRM_CREDIT = "confirmCredit";
    /** The step that credits the target named on it. */
    public static final String CREDIT_ACTIVITY = "creditActivity";

    /** {@code ACCEPT}, {@code RETURN} or {@code REFUSE}. */
    public static final String VERIFICATION = "verification";
    /** {@code CONFIRM} or {@code REFUSE}. */
    public static final String CONFIRMATION = "confirmation";
    /** Whether the ledger took the credit. */
    public static final String COUNTED = "counted";

    /** Whether the file may count to C1.1. */
    public static final String REGISTERED = "registered";
    /** {@code NONE}, or {@code DUE} when a note is asked for a year later. */
    public static final String OUTCOME_NOTE = "outcomeNote";
    /** When it is asked for. */
    public static final String OUTCOME_NOTE_ON = "outcomeNoteOn";

    public static final String REPORT_REMINDER_DATE = "reportReminderDate";
    public static final String REPORT_STOP_DATE = "reportStopDate";

    private ReportProcess() {}
}
