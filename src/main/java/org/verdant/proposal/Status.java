package org.verdant.proposal;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a proposal stands, in the words of the API. The token of its process says what comes next; the status says what is allowed,
 * and refuses a move that makes no sense even if a diagram asks for it.
 */
public enum Status {
    DRAFT,
    SCREENING,
    RETURNED,
    NO_OBJECTION,
    REVIEW,
    CLARIFICATION,
    CONSENSUS,
    DECISION,
    REJECTED,
    APPROVED,
    AGREEMENT,
    RUNNING,
    SUSPENDED,
    CLOSING,
    COMPLETED,
    WITHDRAWN,
    CANCELLED,
    LAPSED,
    INELIGIBLE;

    private static final Set<Status> ENDED = EnumSet.of(REJECTED, COMPLETED, WITHDRAWN, CANCELLED, LAPSED, INELIGIBLE);
    private static final Set<Status> UNDER_WAY = EnumSet.of(APPROVED, AGREEMENT, RUNNING, CLOSING);
    private static final Set<Status> BEFORE_DECISION =
            EnumSet.of(SCREENING, RETURNED, NO_OBJECTION, REVIEW, CLARIFICATION, CONSENSUS, DECISION);

    /** Nothing happens to it any more, unless a rejected project is taken up again after redress. */
    public boolean ended() {
        return ENDED.contains(this);
    }

    /** The proposer may change the content: a draft, a version that was returned, or one about which the panel asked. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED || this == CLARIFICATION;
    }

    /** Submitted and not decided: the proposer may still withdraw. */
    public boolean withdrawable() {
        return BEFORE_DECISION.contains(this);
    }

    /** It was approved, and goes on or has come to its end. */
    boolean adopted() {
        return this == APPROVED || this == CLOSING || this == COMPLETED;
    }

    /** Approved and not ended: it may be suspended, cancelled and merged. */
    public boolean underWay() {
        return UNDER_WAY.contains(this);
    }

    /** Whether the aggregate lets a milestone of the process move it there. Staying where it is is always allowed. */
    boolean mayBecome(Status next) {
        if (next == this) {
            return true;
        }
        return switch (this) {
            case DRAFT -> next == SCREENING || next == LAPSED;
            case SCREENING, RETURNED, NO_OBJECTION, REVIEW, CLARIFICATION, CONSENSUS, DECISION -> beforeDecision(next);
            case APPROVED ->
                EnumSet.of(AGREEMENT, RUNNING, SUSPENDED, CLOSING, CANCELLED, LAPSED)
                        .contains(next);
            case AGREEMENT -> EnumSet.of(RUNNING, SUSPENDED, CANCELLED, LAPSED).contains(next);
            case RUNNING -> EnumSet.of(SUSPENDED, CLOSING, CANCELLED).contains(next);
            case SUSPENDED -> next.underWay() || next == CANCELLED;
            case CLOSING -> EnumSet.of(COMPLETED, SUSPENDED, CANCELLED, LAPSED).contains(next);
            case REJECTED -> next == REVIEW;
            case COMPLETED, WITHDRAWN, CANCELLED, LAPSED, INELIGIBLE -> false;
        };
    }

    private boolean beforeDecision(Status next) {
        return switch (next) {
            case APPROVED -> this == DECISION;
            case INELIGIBLE -> this == SCREENING;
            case LAPSED -> this != SCREENING;
            case REJECTED -> this != SCREENING && this != RETURNED;
            case WITHDRAWN -> true;
            default -> BEFORE_DECISION.contains(next);
        };
    }
}
