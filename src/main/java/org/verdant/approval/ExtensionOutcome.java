package org.verdant.approval;

/** What the coordinator lead may answer to a request for more time. */
public enum ExtensionOutcome {
    GRANT,
    REFUSE
}
