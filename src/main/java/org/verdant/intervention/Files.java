package org.verdant.intervention;

import org.springframework.stereotype.Component;
import org.verdant.proposal.AdvanceProposal;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.RecordEnd;
import org.verdant.proposal.Status;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;

/** The files about which something is done: whether that is possible and whether this person may. */
@Component
class Files {
    private final ProposalAccess access;
    private final ProposalReader proposals;
    private final AdvanceProposal advanceProposal;
    private final RecordEnd recordEnd;

    Files(ProposalAccess access, ProposalReader proposals, AdvanceProposal advanceProposal, RecordEnd recordEnd) {
        this.access = access;
        this.proposals = proposals;
        this.advanceProposal = advanceProposal;
        this.recordEnd = recordEnd;
    }

    ProposalFacts facts(CaseId caseId) {
        return proposals.facts(caseId);
    }

    /** Only a coordinator proposes ({@code forbidden}), and not about what is his own ({@code conflict-of-interest}). */
    ProposalFacts requireCoordinated(CaseId caseId, Actor actor) {
        access.requireReadable(caseId, actor);
        if (!actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)) {
            throw new Forbidden("forbidden");
        }
        var facts = facts(caseId);
        requireOther(facts, actor);
        return facts;
    }

    /** Refuses with {@code conflict-of-interest} whoever stands on the side of the file. */
    static void requireOther(ProposalFacts facts, Actor actor) {
        if (actor.is(facts.createdBy()) || actor.organisation().equals(facts.leadOrganisation())) {
            throw new Forbidden("conflict-of-interest");
        }
    }

    /** Refuses with {@code already-ended} what has ended, and with {@code not-under-way} what was not approved yet. */
    static void requireUnderWay(Status status) {
        if (status.ended()) {
            throw new Conflict("already-ended");
        }
        if (!status.underWay() && status != Status.SUSPENDED) {
            throw new Conflict("not-under-way");
        }
    }

    void advance(CaseId caseId, Status status) {
        advanceProposal.advance(caseId, status);
    }

    void ends(CaseId caseId, String reason) {
        recordEnd.record(caseId, reason);
    }
}
