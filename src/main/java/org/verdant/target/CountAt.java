package org.verdant.target;

/** The event that makes a commitment count ({@code domain.md} 1.2). Changing it is a new version of the rule (K25). */
public enum CountAt {
    HELD_VERIFIED,
    STARTED,
    IN_FORCE,
    INITIATED,
    STUDY_ACCEPTED
}
