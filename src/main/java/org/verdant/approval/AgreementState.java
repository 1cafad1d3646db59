package org.verdant.approval;

/** Where an agreement stands. */
public enum AgreementState {
    /** The coordinator writes down who signs what. */
    PREPARING,
    /** Parties sign. */
    SIGNING,
    /** All have signed; conditions are to be met. */
    CONDITIONS,
    /** It binds. */
    IN_FORCE,
    /** Time was over before. */
    LAPSED,
    /** Its file was cancelled or merged into another one. */
    ENDED;

    /** Nothing comes after it. */
    boolean over() {
        return this == LAPSED || this == ENDED;
    }

    /** Neither in force nor lapsed: a deadline runs. */
    public boolean pending() {
        return this == PREPARING || this == SIGNING || this == CONDITIONS;
    }
}
