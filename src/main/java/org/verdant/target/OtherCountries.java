package org.verdant.target;

/** Which countries are "other" ones for a commitment that counts countries ({@code domain.md} 1.2, C3.3; K6). The programme file chooses. */
public enum OtherCountries {
    /** Any but China, which presented the plan, and but the country of the organisation that leads. */
    NEITHER_CHINA_NOR_LEAD,
    /** Any but the country of the organisation that leads. */
    NOT_LEAD,
    /** Only those that are no members of the energy partnership on the day, and do not lead. */
    NON_MEMBERS
}
