package org.verdant.approval;

/** What a coordinator may make of the evidence for a condition. */
public enum EvidenceOutcome {
    ACCEPT,
    RETURN
}
