package org.verdant.workflow;

/** What follows the approval of a planning study, {@code processes/study-delivery.bpmn}: agreed, data shared, reported, accepted, published. */
public final class StudyDelivery {
    public static final String KEY = "study-delivery";

    public static final String AGREE_DATA = "agreeData";
    /** The same for a country that came with a change. */
    public static final String AGREE_ADDED_DATA = "agreeAddedData";

    public static final String HOLD_WORKSHOP = "holdWorkshop";
    public static final String PUBLISH_STUDY = "publishStudy";
    public static final String CLOSE_PROJECT = ProjectClosing.CLOSE_PROJECT;

    public static final String AGREEMENT = AgreementProcess.AGREEMENT;
    public static final String VERIFICATION = ReportProcess.VERIFICATION;
    public static final String CLOSING = ProjectClosing.CLOSING;

    /** How many countries the study plans for. */
    public static final String COUNTRIES = NoObjection.COUNTRIES;
    /** The role that answers for one of them: its focal points, or a coordinator who has its letters. */
    public static final String ASKED = NoObjection.ASKED;
    /** How many countries came with a change. */
    public static final String ADDED = ChangeRequestProcess.ADDED;
    /** Which of them a step is about. */
    public static final String FOR_COUNTRY = OpenTask.FOR_COUNTRY;
    /** The last moment for the agreements about data. */
    public static final String KICK_OFF_BY = ProjectStart.KICK_OFF_BY;
    /** Whether every country was counted or will not be. */
    public static final String SETTLED = "settled";
    /** Whether a country counts. */
    public static final String ANY_ACCEPTED = "anyAccepted";

    public static final String STOPPED_MESSAGE = ProjectDelivery.STOPPED_MESSAGE;
    public static final String CHANGE_MESSAGE = ProjectDelivery.CHANGE_MESSAGE;
    /** A country was counted, or will not be. */
    public static final String COUNTRY_SETTLED = StudyAcceptance.COUNTRY_SETTLED;

    private StudyDelivery() {}
}
