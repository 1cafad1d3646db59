package org.verdant.workflow;

/** One seat of a panel, {@code processes/panel-seat.bpmn}: declared, scored, and filled again until a review counts. */
public final class PanelSeat {
    public static final String KEY = "panel-seat";

    public static final String ASSIGN_REVIEWERS = LightReview.ASSIGN_REVIEWERS;
    public static final String DECLARE_INTEREST = LightReview.DECLARE_INTEREST;
    public static final String REVIEW_PROPOSAL = LightReview.REVIEW_PROPOSAL;

    /** A conflict of interest has come to light: the review does not count. */
    public static final String VOIDED_MESSAGE = "review.voided";

    public static final String REVIEWER = LightReview.REVIEWER;
    public static final String CONFLICT = LightReview.CONFLICT;
    /** Whether every seat of the panel has its review. */
    public static final String PANEL_COMPLETE = "panelComplete";

    public static final String DECLARATION_TIME = LightReview.DECLARATION_TIME;
    public static final String REVIEW_TIME = LightReview.REVIEW_TIME;
    public static final String REVIEW_REMINDER_TIME = LightReview.REVIEW_REMINDER_TIME;

    private PanelSeat() {}
}
