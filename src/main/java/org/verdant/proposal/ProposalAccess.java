package org.verdant.proposal;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.NotFound;
import org.verdant.shared.Role;
import org.verdant.workflow.CaseParties;

/**
 * Who may read a file: the proposers of its lead organisation, auditors, whoever the workflow made a party to it, and for submitted
 * files the coordinators. Never somebody in conflict. For everybody else it does not exist.
 */
@Component
public class ProposalAccess {
    private final Proposals proposals;
    private final CaseParties parties;

    ProposalAccess(Proposals proposals, CaseParties parties) {
        this.proposals = proposals;
        this.parties = parties;
    }

    /** Refuses with {@code not-found} what is not there and what is not the actor's to see. */
    public void requireReadable(CaseId caseId, Actor actor) {
        if (!mayRead(caseId, actor)) {
            throw new NotFound("not-found");
        }
    }

    public boolean mayRead(CaseId caseId, Actor actor) {
        return proposals
                .find(caseId)
                .filter(proposal -> mayRead(proposal, actor))
                .isPresent();
    }

    /** Whether the actor is one of its proposers. */
    public boolean isOwn(CaseId caseId, Actor actor) {
        return proposals.find(caseId).filter(proposal -> proposal.isOf(actor)).isPresent();
    }

    boolean mayRead(Proposal proposal, Actor actor) {
        if (parties.isExcluded(proposal.id(), actor.person())) {
            return false;
        }
        if (proposal.isOf(actor) || actor.has(Role.AUDITOR)) {
            return true;
        }
        return proposal.submittedAt() != null
                && (actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)
                        || parties.mayRead(proposal.id(), asOther(actor)));
    }

    /** The proposers of its lead organisation may do it; others are refused as {@link #requireReadable} and with {@code forbidden}. */
    public void requireOwn(CaseId caseId, Actor actor) {
        requireOwn(proposals.find(caseId).orElseThrow(() -> new NotFound("not-found")), actor);
    }

    /** Those who may read it but are not its proposers are refused with {@code forbidden}, all others with {@code not-found}. */
    void requireOwn(Proposal proposal, Actor actor) {
        if (proposal.isOf(actor)) {
            return;
        }
        if (mayRead(proposal, actor)) {
            throw new Forbidden("forbidden");
        }
        throw new NotFound("not-found");
    }

    /** Being asked as "the proposer" concerns the lead organisation only: that role opens nobody else's file. */
    private static Actor asOther(Actor actor) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(actor.roles());
        roles.remove(Role.PROPOSER);
        return new Actor(actor.person(), actor.name(), actor.organisation(), actor.country(), roles);
    }
}
