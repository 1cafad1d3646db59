package org.verdant.workflow;

/** What follows the decision on a financing, {@code processes/financing-delivery.bpmn}: agreed, paid out, watched, reported, closed or stopped. */
public final class FinancingDelivery {
    public static final String KEY = "financing-delivery";

    public static final String AGREEMENT = AgreementProcess.AGREEMENT;
    public static final String CLOSING = ProjectClosing.CLOSING;
    /** How many covenants are watched from the beginning. */
    public static final String COVENANTS = "covenants";
    /** How many a change has added. */
    public static final String ADDED_COVENANTS = "addedCovenants";
    /** Whether it has added one. */
    public static final String COVENANTS_ADDED = "covenantsAdded";
    /** The number, from 1, of the covenant that one of the parallel steps is about. */
    public static final String COVENANT_NO = "covenantNo";

    public static final String STOPPED_MESSAGE = ProjectDelivery.STOPPED_MESSAGE;
    public static final String CHANGE_MESSAGE = ProjectDelivery.CHANGE_MESSAGE;

    private FinancingDelivery() {}
}
