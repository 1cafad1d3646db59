package org.verdant.proposal;

import java.time.Clock;
import org.verdant.shared.UseCase;

/** Marks a file that cannot be looked at again, so that the others are. The page of the run says how many those are. */
@UseCase
class LeaveOutFile {
    private final Reevaluations reevaluations;
    private final Clock clock;

    LeaveOutFile(Reevaluations reevaluations, Clock clock) {
        this.reevaluations = reevaluations;
        this.clock = clock;
    }

    public void leaveOut(Reevaluations.Turn turn) {
        reevaluations.done(turn, Reevaluation.Result.FAILED, clock.instant());
    }
}
