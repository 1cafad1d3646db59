package org.verdant.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.target.Standing;
import org.verdant.target.TargetBoard;

/** What an approval can do for the target that the file may count to, once the file is held, verified and confirmed. */
@Component
public class TargetImpact {
    private final ProposalReader proposals;
    private final TargetBoard board;
    private final Clock clock;

    TargetImpact(ProposalReader proposals, TargetBoard board, Clock clock) {
        this.proposals = proposals;
        this.board = board;
        this.clock = clock;
    }

    /** Where the target stands now; nothing for a file without a minimum. One approval leads to one more at most (K1). */
    public Optional<Standing> of(CaseId caseId) {
        return proposals.facts(caseId).target().map(code -> board.asOf(LocalDate.now(clock), clock.instant())
                .of(code));
    }
}
