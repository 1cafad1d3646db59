package org.verdant.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/**
 * One person asked to review one file in one round.
 *
 * @param seat on the panel, from 1
 * @param flagReason why the coordinator took somebody who was flagged, or null
 */
record Assignment(
        UUID id,
        CaseId caseId,
        int round,
        int seat,
        PersonId reviewer,
        PersonId assignedBy,
        Instant assignedAt,
        AssignmentState state,
        @Nullable String flagReason) {
    boolean open() {
        return state == AssignmentState.ASSIGNED || state == AssignmentState.DECLARED;
    }

    /** Whether this person has the seat: is asked, reviews, or has reviewed. */
    boolean seated() {
        return open() || state == AssignmentState.SUBMITTED;
    }

    /** Whether this person may not be asked again for the same file. */
    boolean barsAnother() {
        return state == AssignmentState.CONFLICTED
                || state == AssignmentState.REPLACED
                || state == AssignmentState.VOIDED;
    }
}
