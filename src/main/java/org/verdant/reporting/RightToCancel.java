package org.verdant.reporting;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.verdant.proposal.Track;
import org.verdant.shared.Conflict;
import org.verdant.workflow.Deadlines;
import org.verdant.workflow.Disbursement;

/** From when on the undisbursed rest of a suspended financing may be given up: thirty days ({@code deadlines.dmn}). */
@Component
class RightToCancel {
    private final Deadlines deadlines;
    private final Clock clock;

    RightToCancel(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void require(SuspensionView suspension) {
        var time = deadlines
                .of(Track.FINANCING.name(), Disbursement.RIGHT_TO_CANCEL)
                .time();
        if (clock.instant().isBefore(suspension.at().plus(time))) {
            throw new Conflict("too-early-to-cancel");
        }
    }
}
