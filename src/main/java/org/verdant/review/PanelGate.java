package org.verdant.review;

import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.workflow.CaseParties;
import org.verdant.workflow.PanelReview;

/** Lets a reviewer out of a panel whose review has begun, and the next one in. */
@Component
class PanelGate {
    private final PanelReview panel;
    private final CaseParties parties;
    private final ProposalReader proposals;

    PanelGate(PanelReview panel, CaseParties parties, ProposalReader proposals) {
        this.panel = panel;
        this.parties = parties;
        this.proposals = proposals;
    }

    void hold(CaseId caseId) {
        panel.hold(caseId);
    }

    /** Everybody declares for himself; of others a coordinator who stands outside the file ({@code coordinators-only}). */
    void requireMayName(CaseId caseId, PersonId reviewer, Actor actor) {
        var outside = !actor.organisation().equals(proposals.facts(caseId).leadOrganisation());
        if (!actor.is(reviewer) && !(outside && actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD))) {
            throw new Forbidden("coordinators-only");
        }
    }

    void shut(CaseId caseId, PersonId reviewer, int seat) {
        parties.exclude(caseId, reviewer);
        if (!panel.vacate(caseId, seat)) {
            throw new Conflict("review-not-open");
        }
    }
}
