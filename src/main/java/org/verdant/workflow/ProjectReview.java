package org.verdant.workflow;

/** What a project goes through between screening and decision, {@code processes/project-review.bpmn}: concept, countries, panel. */
public final class ProjectReview {
    public static final String KEY = "project-review";
    /** What the panel of the full proposal came to; see {@link PanelReview}. */
    public static final String REVIEW_OUTCOME = ProposalProcess.REVIEW_OUTCOME;

    public static final String SUBMIT_FULL_PROPOSAL = "submitFullProposal";

    /** {@code CONCEPT} or {@code FULL}. */
    public static final String FIRST_STAGE = "firstStage";
    /** Whether the full proposal of a two-stage project was handed in. */
    public static final String INVITED = ProposalProcess.INVITED;

    /** Whether a participating country objected. */
    public static final String OBJECTION = NoObjection.OBJECTION;

    public static final String FULL_PROPOSAL_TIME = "fullProposalTime";

    /** Ends the review because a participating country objected. */
    public static final String COUNTRY_OBJECTED = ProposalProcess.COUNTRY_OBJECTED;
    /** Ends the review because the invited full proposal did not come in time. */
    public static final String FULL_PROPOSAL_MISSING = ProposalProcess.FULL_PROPOSAL_MISSING;

    private ProjectReview() {}
}
