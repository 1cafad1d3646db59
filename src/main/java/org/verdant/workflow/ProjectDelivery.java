package org.verdant.workflow;

/** What follows the approval of a project, {@code processes/project-delivery.bpmn}. */
public final class ProjectDelivery {
    public static final String KEY = "project-delivery";

    private ProjectDelivery() {}
}
