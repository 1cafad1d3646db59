package org.verdant.workflow;

/** The checks beside the reviews of a project, {@code processes/checks.bpmn}. */
public final class ChecksProcess {
    public static final String KEY = "checks";

    public static final String CHECK_SAFEGUARDS = "checkSafeguards";
    public static final String CHECK_STANDARDS = "checkStandards";
    public static final String CHECK_EXPORT_CONTROL = "checkExportControl";
    public static final String CHECK_NON_PROLIFERATION = "checkNonProliferation";

    /** Whether equipment has to show its standards and certificates. */
    public static final String STANDARDS = "standards";
    /** Whether a listed item is involved. */
    public static final String EXPORT_CONTROL = "exportControl";

    public static final String NUCLEAR = "nuclear";
    /** The id of the expert who looks at the standards, or null: any safeguards officer. */
    public static final String STANDARDS_REVIEWER = "standardsReviewer";
    /** The id of the officer named for non-proliferation, or null: any safeguards officer. */
    public static final String NUCLEAR_OFFICER = "nuclearOfficer";
    /** When the check of the safeguards is due: category A takes longer. */
    public static final String SAFEGUARDS_DUE = "safeguardsDue";

    private ChecksProcess() {}
}
