package org.verdant.proposal;

import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** What the other modules ask about a proposal. Decides nothing about who may see it: {@link ProposalAccess} does. */
@Component
public class ProposalReader {
    ProposalReader() {}

    /** Refuses an unknown file with {@code proposal-not-found}. */
    public ProposalFacts facts(CaseId caseId) {
        throw new UnsupportedOperationException("lands with the aggregate: " + caseId);
    }
}
