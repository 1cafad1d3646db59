package org.verdant.approval;

/** How far the case of the research platform is. What members said is kept beside; the others are the milestones of Q3.2. */
public enum PlatformStage {
    OPTIONS_STUDIED,
    CONSULTED,
    DECIDED,
    LAUNCHED,
    DROPPED
}
