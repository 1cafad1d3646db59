package org.verdant.target;

import java.util.EnumSet;
import java.util.Set;

/** A figure shown beside a counter and never part of it. */
public enum ShadowFigure {
    /** Over, its report not yet verified and confirmed. */
    HELD,
    /** Approved and still to come. */
    PLANNED,
    /** Research whose final report was accepted. */
    COMPLETED,
    /** Completed research that reached the technology readiness that it promised; it is counted under {@link #COMPLETED} too. */
    TRL_REACHED,
    /** Equipment that was commissioned. */
    COMMISSIONED,
    /** Courses whose final report was accepted. */
    DELIVERED;

    private static final Set<ShadowFigure> LASTING = EnumSet.of(COMPLETED, TRL_REACHED, COMMISSIONED, DELIVERED);

    /** Says what was achieved: it stays when the file moves on, and stands beside a credit. */
    boolean lasting() {
        return LASTING.contains(this);
    }
}
