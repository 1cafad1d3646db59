package org.verdant.proposal;

import java.time.Clock;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Goes back to the version that was filed last, when the time in which a proposer could change it is over. */
@UseCase
public class DropUnfiledChanges {
    private final Filing filing;
    private final Clock clock;

    DropUnfiledChanges(Filing filing, Clock clock) {
        this.filing = filing;
        this.clock = clock;
    }

    public void drop(CaseId caseId) {
        var proposal = filing.lock(caseId);
        if (filing.isChanged(proposal)) {
            filing.restore(proposal, clock.instant());
        }
    }
}
