package org.verdant.review;

import java.math.BigDecimal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.ReviewRoute;

/** Begins a round of review: finds the working group and what the panel needs (DMN-2). */
@UseCase
public class OpenReviewRound {
    private static final double UNKNOWN = -1;

    private final Rounds rounds;
    private final ProposalReader proposals;
    private final ReviewRoute routes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenReviewRound(
            Rounds rounds,
            ProposalReader proposals,
            ReviewRoute routes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.routes = routes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers how many seats the panel has.
     *
     * @param stage {@code FULL} or {@code CONCEPT}
     */
    public int open(CaseId caseId, String stage) {
        var facts = proposals.facts(caseId);
        var route = routes.of(facts.track(), dollars(facts.project().amountUsd()), subject(facts));
        var number = rounds.of(caseId).size() + 1;
        rounds.open(new Round(
                caseId,
                number,
                facts.track(),
                stage,
                route.workingGroup(),
                route.panelSize(),
                route.composition(),
                BigDecimal.valueOf(route.thirdAt()),
                route.clarificationRounds(),
                false,
                clock.instant(),
                null,
                null));
        events.publishEvent(new ReviewRoundOpened(caseId, number, route.workingGroup(), route.panelSize()));
        return route.panelSize();
    }

    private static String subject(ProposalFacts facts) {
        var event = facts.event();
        return event == null ? facts.project().technology() : event.primaryTheme();
    }

    private static double dollars(@Nullable BigDecimal amount) {
        return amount == null ? UNKNOWN : amount.max(BigDecimal.ZERO).doubleValue();
    }
}
