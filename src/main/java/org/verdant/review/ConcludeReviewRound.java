package org.verdant.review;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.ReviewOutcomeRules;

/** Ends a round of review: the panel's scores against the rubric, and the checks beside them, give the outcome (DMN-5). */
@UseCase
public class ConcludeReviewRound {
    private final Rounds rounds;
    private final Verdicts verdicts;
    private final ReviewOutcomeRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConcludeReviewRound(
            Rounds rounds, Verdicts verdicts, ReviewOutcomeRules rules, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.verdicts = verdicts;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** {@code RECOMMEND}, {@code RECOMMEND_WITH_CONDITIONS}, {@code RETURN} or {@code REJECT}. */
    public String conclude(CaseId caseId) {
        var round = rounds.running(caseId);
        var returnedBefore = rounds.of(caseId).stream()
                .anyMatch(earlier -> earlier.stage().equals(round.stage()) && "RETURN".equals(earlier.outcome()));
        var outcome = rules.outcome(verdicts.settle(round, returnedBefore));
        rounds.conclude(round, outcome, clock.instant());
        events.publishEvent(new ReviewConcluded(caseId, round.number(), outcome));
        return outcome;
    }
}
