package org.verdant.reporting;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** Who may move the money of a financing: never the borrower's side, and never one person twice in a row. */
@Component
class FinancePeople {
    private static final Set<Status> RUNNING = EnumSet.of(Status.RUNNING, Status.CLOSING);

    private final ProposalReader proposals;
    private final ProposalAccess access;

    FinancePeople(ProposalReader proposals, ProposalAccess access) {
        this.proposals = proposals;
        this.access = access;
    }

    /** Refuses the people of the borrower ({@code conflict-of-interest}). */
    void refuseOwn(CaseId caseId, Actor actor) {
        if (OwnFile.is(proposals.facts(caseId), actor)) {
            throw new Forbidden("conflict-of-interest");
        }
    }

    /** Refuses whoever is no coordinator with this file, and the people of the borrower. */
    void requireCoordinator(CaseId caseId, Actor actor) {
        access.requireReadable(caseId, actor);
        if (!actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)) {
            throw new Forbidden("forbidden");
        }
        refuseOwn(caseId, actor);
    }

    /** Refuses a file that does not run ({@code not-running}). */
    void requireRunning(CaseId caseId) {
        if (!RUNNING.contains(proposals.facts(caseId).status())) {
            throw new Conflict("not-running");
        }
    }

    /** Refuses who did the step before ({@code four-eyes}). */
    static void refuseSame(@Nullable PersonId before, Actor actor) {
        if (before != null && actor.is(before)) {
            throw new Forbidden("four-eyes");
        }
    }
}
