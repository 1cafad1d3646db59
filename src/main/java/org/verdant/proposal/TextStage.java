package org.verdant.proposal;

/** Where the text of a governance file stands: only its drafting group's time lets it be changed. */
public enum TextStage {
    DRAFTING,
    CHECK,
    CLEARED,
    SILENCE,
    ADOPTED,
    NOT_ADOPTED;

    boolean isOpen() {
        return this == DRAFTING;
    }

    boolean mayBecome(TextStage next) {
        return switch (this) {
            case DRAFTING -> next == CHECK;
            case CHECK -> next == CLEARED || next == DRAFTING;
            case CLEARED -> next == SILENCE;
            case SILENCE -> next == ADOPTED || next == DRAFTING || next == NOT_ADOPTED;
            case ADOPTED, NOT_ADOPTED -> false;
        };
    }
}
