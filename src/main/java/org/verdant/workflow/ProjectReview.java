package org.verdant.workflow;

/** What a project goes through between screening and decision, {@code processes/project-review.bpmn}: countries, then a panel. */
public final class ProjectReview {
    public static final String KEY = "project-review";

    /** Ends the review because a participating country objected. */
    public static final String COUNTRY_OBJECTED = "country.objected";

    private ProjectReview() {}
}
