package org.verdant.target;

/** A figure shown beside a counter and never part of it. */
public enum ShadowFigure {
    /** Over, its report not yet verified and confirmed. */
    HELD,
    /** Approved and still to come. */
    PLANNED
}
