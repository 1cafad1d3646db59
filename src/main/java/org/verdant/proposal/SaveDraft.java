package org.verdant.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/**
 * Keeps what was typed, as typed, in a draft or in a returned version. Refuses to overwrite what was saved since ({@code
 * version-conflict}) and what was handed in ({@code not-editable}).
 */
@UseCase
public class SaveDraft {
    private final Proposals proposals;
    private final ProposalAccess access;
    private final Clock clock;

    SaveDraft(Proposals proposals, ProposalAccess access, Clock clock) {
        this.proposals = proposals;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Keeps what was typed, complete or not.
     *
     * @param seen the version that the proposer worked on
     * @return the version that it is now; the same one when nothing changed
     */
    public int save(CaseId caseId, JsonNode typed, int seen, Actor actor) {
        var proposal = proposals.lock(caseId);
        access.requireOwn(proposal, actor);
        proposal.requireEditable();
        proposal.requireVersion(seen);
        if (!proposal.content().equals(typed)) {
            proposal.edit(typed, seen, actor, clock.instant());
            proposals.save(proposal);
        }
        return proposal.version();
    }
}
