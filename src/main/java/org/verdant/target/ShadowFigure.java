package org.verdant.target;

/** A figure shown beside a counter and never part of it. */
public enum ShadowFigure {
    /** Approved and still to come. */
    PLANNED,
    /** Over, its report not yet verified and confirmed. */
    HELD
}
