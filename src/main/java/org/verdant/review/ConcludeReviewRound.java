package org.verdant.review;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.ReviewOutcomeRules;

/** Ends a round of review: the panel's mean scores against the rubric give the outcome (DMN-5). */
@UseCase
public class ConcludeReviewRound {
    private final Rounds rounds;
    private final PanelReviews panel;
    private final ReviewOutcomeRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConcludeReviewRound(
            Rounds rounds,
            PanelReviews panel,
            ReviewOutcomeRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.panel = panel;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** {@code RECOMMEND}, {@code RECOMMEND_WITH_CONDITIONS}, {@code RETURN} or {@code REJECT}. */
    public String conclude(CaseId caseId) {
        var round = rounds.running(caseId);
        var returnedBefore = rounds.of(caseId).stream().anyMatch(earlier -> "RETURN".equals(earlier.outcome()));
        var outcome = rules.outcome(panel.judge(round, returnedBefore));
        rounds.conclude(round, outcome, clock.instant());
        events.publishEvent(new ReviewConcluded(caseId, round.number(), outcome));
        return outcome;
    }
}
