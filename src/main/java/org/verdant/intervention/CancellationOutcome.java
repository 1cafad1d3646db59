package org.verdant.intervention;

/** Whether a file is cancelled. */
public enum CancellationOutcome {
    CANCEL,
    KEEP
}
