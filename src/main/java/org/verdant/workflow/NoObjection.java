package org.verdant.workflow;

/** The question to every participating country, {@code processes/no-objection.bpmn}. */
public final class NoObjection {
    public static final String KEY = "no-objection";

    /** Whether a country objected. */
    public static final String OBJECTION = "objection";

    private NoObjection() {}
}
