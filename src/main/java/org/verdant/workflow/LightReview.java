package org.verdant.workflow;

/** The review by one reviewer, {@code processes/light-review.bpmn}: assigned, declared, scored, concluded. */
public final class LightReview {
    public static final String KEY = "light-review";

    public static final String ASSIGN_REVIEWERS = "assignReviewers";
    public static final String DECLARE_INTEREST = "declareInterest";
    public static final String REVIEW_PROPOSAL = "reviewProposal";

    /** The id of the person who reviews now. */
    public static final String REVIEWER = "reviewer";
    /** Whether the reviewer declared a conflict of interest. */
    public static final String CONFLICT = "conflict";
    /** {@code RECOMMEND}, {@code RECOMMEND_WITH_CONDITIONS}, {@code RETURN} or {@code REJECT}. */
    public static final String REVIEW_OUTCOME = ProposalProcess.REVIEW_OUTCOME;

    public static final String DECLARATION_TIME = "declarationTime";
    public static final String REVIEW_TIME = "reviewTime";
    public static final String REVIEW_REMINDER_TIME = "reviewReminderTime";

    private LightReview() {}
}
