package org.verdant.review;

import java.math.BigDecimal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.Money;
import org.verdant.shared.UseCase;
import org.verdant.workflow.ReviewRoute;

/** Begins a round of review: finds the working group and the size of the panel (DMN-2). */
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

    public void open(CaseId caseId) {
        var facts = proposals.facts(caseId);
        var event = facts.event();
        var subject = event == null ? "" : event.primaryTheme();
        var route = routes.of(facts.track(), dollars(facts.budget()), subject);
        var number = rounds.of(caseId).size() + 1;
        rounds.open(new Round(
                caseId, number, facts.track(), route.workingGroup(), route.panelSize(), clock.instant(), null, null));
        events.publishEvent(new ReviewRoundOpened(caseId, number, route.workingGroup(), route.panelSize()));
    }

    private static double dollars(@Nullable Money budget) {
        return budget != null && budget.currency().getCurrencyCode().equals("USD")
                ? budget.amount().max(BigDecimal.ZERO).doubleValue()
                : UNKNOWN;
    }
}
