package org.verdant.proposal;

import java.time.Clock;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Remembers why a file ended that its process has just ended, as a code; its words are the message {@code proposal.ended.<code>}. */
@UseCase
public class RecordEnd {
    private final Proposals proposals;
    private final Clock clock;

    RecordEnd(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    public void record(CaseId caseId, String code) {
        var proposal = proposals.lock(caseId);
        proposal.ended(code, PersonId.SYSTEM, clock.instant());
        proposals.save(proposal);
    }
}
