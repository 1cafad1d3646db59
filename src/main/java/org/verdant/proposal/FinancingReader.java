package org.verdant.proposal;

import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** What a financing binds its parties to, for the modules that sign it, pay it out and watch over it. Who may see it is their question. */
@Component
public class FinancingReader {
    private final Proposals proposals;
    private final ContentReader contents;

    FinancingReader(Proposals proposals, ContentReader contents) {
        this.proposals = proposals;
        this.contents = contents;
    }

    /** As the form stands: after a change that was accepted, with the change. Refuses an unknown file with {@code not-found}. */
    public FinancingTerms terms(CaseId caseId) {
        var proposal = proposals.require(caseId);
        return FinancingTerms.of(
                contents.read(proposal.track(), proposal.content()).content());
    }
}
