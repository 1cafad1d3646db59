package org.verdant.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;
import org.verdant.target.CreditsOfProposer;

/** Notes what was found in the other credits of a proposer whose evidence was false (K19). */
@UseCase
public class ReviewOtherCredits {
    private static final int FINDINGS_MAX = 4000;

    private final ProposalReader proposals;
    private final CreditsOfProposer credits;
    private final ProjectEnds ends;
    private final ApplicationEventPublisher events;

    ReviewOtherCredits(
            ProposalReader proposals, CreditsOfProposer credits, ProjectEnds ends, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.credits = credits;
        this.ends = ends;
        this.events = events;
    }

    public void review(CaseId caseId, ReviewCreditsForm form, Actor actor) {
        var facts = proposals.facts(caseId);
        if (OwnFile.is(facts, actor)) {
            throw new Forbidden("conflict-of-interest");
        }
        ends.creditsReviewed(caseId, WordsCheck.require("findings", form.findings(), FINDINGS_MAX), actor);
        var seen = credits.of(facts.createdBy()).size();
        events.publishEvent(new CreditsReviewed(caseId, actor.person(), seen));
    }
}
