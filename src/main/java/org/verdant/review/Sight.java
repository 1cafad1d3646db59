package org.verdant.review;

import java.util.List;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.Actor;
import org.verdant.shared.Role;

/**
 * How much of a round somebody sees. Proposers never see who reviews; reviewers see the others' scores only when their own are in
 * ({@code domain.md} 2).
 */
enum Sight {
    /** What was concluded, without names. */
    PROPOSER,
    /** Only one's own part. */
    OWN,
    /** All parts, of the others without names and confidential words. */
    COLLEAGUE,
    ALL;

    private static final Role[] SEE_ALL = {
        Role.COORDINATOR,
        Role.COORDINATOR_LEAD,
        Role.SECRETARIAT_HEAD,
        Role.SENIOR_OFFICIALS,
        Role.MINISTERS,
        Role.FINANCE_CHAIR,
        Role.UNIVERSITY_CHAIR,
        Role.AUDITOR
    };

    /** @param own the actor's own assignments in that round */
    static Sight of(Actor actor, ProposalFacts facts, List<Assignment> own) {
        if (actor.is(facts.createdBy()) || actor.organisation().equals(facts.leadOrganisation())) {
            return PROPOSER;
        }
        if (!own.isEmpty()) {
            return own.stream().anyMatch(assignment -> assignment.state() == AssignmentState.SUBMITTED)
                    ? COLLEAGUE
                    : OWN;
        }
        return actor.hasAny(SEE_ALL) ? ALL : PROPOSER;
    }
}
