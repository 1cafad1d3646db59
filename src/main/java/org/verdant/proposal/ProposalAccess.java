package org.verdant.proposal;

import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.NotFound;

/**
 * Who may read a file: the proposers of its lead organisation, auditors, whoever the workflow made a party to it, and for submitted
 * files the coordinators and the body that decides. For everybody else it does not exist.
 */
@Component
public class ProposalAccess {
    ProposalAccess() {}

    /** Refuses with {@code proposal-not-found} what is not there and what is not the actor's to see. */
    public void requireReadable(CaseId caseId, Actor actor) {
        if (!mayRead(caseId, actor)) {
            throw new NotFound("proposal-not-found");
        }
    }

    public boolean mayRead(CaseId caseId, Actor actor) {
        throw new UnsupportedOperationException("lands with the aggregate: " + caseId + actor);
    }
}
