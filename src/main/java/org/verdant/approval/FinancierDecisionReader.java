package org.verdant.approval;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** What the financier of a financing decided. */
@Component
public class FinancierDecisionReader {
    private final FinancierDecisions decisions;

    FinancierDecisionReader(FinancierDecisions decisions) {
        this.decisions = decisions;
    }

    /** Empty until it decides, and for files without a financier. */
    public Optional<FinancierDecision> of(CaseId caseId) {
        return decisions.of(caseId);
    }
}
