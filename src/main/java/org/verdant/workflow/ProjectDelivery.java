package org.verdant.workflow;

/** What follows the approval of a project, {@code processes/project-delivery.bpmn}. */
public final class ProjectDelivery {
    public static final String KEY = "project-delivery";

    /** What became of the agreement: {@code IN_FORCE} or {@code LAPSED}. */
    public static final String AGREEMENT = AgreementProcess.AGREEMENT;

    public static final String CHANGE_MESSAGE = "change.requested";
    public static final String ENDED_MESSAGE = "project.ended";

    private ProjectDelivery() {}
}
