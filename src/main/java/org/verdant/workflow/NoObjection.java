package org.verdant.workflow;

/** The question to every participating country, {@code processes/no-objection.bpmn}. */
public final class NoObjection {
    public static final String KEY = "no-objection";

    public static final String GIVE_NO_OBJECTION = "giveNoObjection";

    /** How many countries are asked. */
    public static final String COUNTRIES = "countries";
    /** The role that answers for the country: its focal points, or a coordinator who has its letter. */
    public static final String ASKED = "asked";
    /** Whether a country objected. */
    public static final String OBJECTION = "objection";
    /** What silence means: {@code NO_OBJECTION} or {@code LETTER_MISSING}. */
    public static final String SILENCE = "silence";

    public static final String NO_OBJECTION_TIME = "noObjectionTime";
    public static final String NO_OBJECTION_REMINDER_TIME = "noObjectionReminderTime";

    private NoObjection() {}
}
