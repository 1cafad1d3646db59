package org.verdant.reporting;

/** What a coordinator finds of a note whose figures are followed: its seats and words are taken over, or not. */
public enum OutcomeFinding {
    ACCEPT,
    REFUSE
}
