package org.verdant.workflow;

/** What happens to an approved financing, {@code processes/financing-delivery.bpmn}. */
public final class FinancingDelivery {
    public static final String KEY = "financing-delivery";

    private FinancingDelivery() {}
}
