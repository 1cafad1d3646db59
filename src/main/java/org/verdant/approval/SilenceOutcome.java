package org.verdant.approval;

/** How a silence procedure ended: nobody objected, or somebody did. */
public enum SilenceOutcome {
    KEPT,
    BROKEN
}
