package org.verdant.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;
import org.verdant.target.CreditsOfProposer;
import org.verdant.target.Proposers;

/**
 * Notes what was found in the other credits of a proposer whose evidence was false (K19), whatever was credited: a project, a country of
 * a study, an activity, what was entered later. Refuses one of the proposer's own side ({@code conflict-of-interest}).
 */
@UseCase
public class ReviewOtherCredits {
    private static final int FINDINGS_MAX = 4000;

    private final Proposers proposers;
    private final CreditsOfProposer credits;
    private final ProjectEnds ends;
    private final ApplicationEventPublisher events;

    ReviewOtherCredits(
            Proposers proposers, CreditsOfProposer credits, ProjectEnds ends, ApplicationEventPublisher events) {
        this.proposers = proposers;
        this.credits = credits;
        this.ends = ends;
        this.events = events;
    }

    public void review(CaseId caseId, ReviewCreditsForm form, Actor actor) {
        if (proposers.include(caseId, actor)) {
            throw new Forbidden("conflict-of-interest");
        }
        ends.creditsReviewed(caseId, WordsCheck.require("findings", form.findings(), FINDINGS_MAX), actor);
        var seen = credits.of(caseId).size();
        events.publishEvent(new CreditsReviewed(caseId, actor.person(), seen));
    }
}
