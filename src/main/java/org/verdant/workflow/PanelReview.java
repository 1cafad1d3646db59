package org.verdant.workflow;

/** The review by a panel, {@code processes/panel-review.bpmn}. */
public final class PanelReview {
    public static final String KEY = "panel-review";

    /** {@code RECOMMEND}, {@code RECOMMEND_WITH_CONDITIONS}, {@code RETURN} or {@code REJECT}. */
    public static final String REVIEW_OUTCOME = ProposalProcess.REVIEW_OUTCOME;

    private PanelReview() {}
}
