package org.verdant.approval;

/** What a member says to a text before it. Who says nothing consents. */
public enum SilenceAnswer {
    SUPPORT,
    OBJECTION
}
