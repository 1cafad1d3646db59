package org.verdant.approval;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Brings a file to its authorities: a new round of the decision, level by level. */
@UseCase
public class OpenDecisionRound {
    private final DecisionRounds rounds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenDecisionRound(DecisionRounds rounds, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers how many levels decide.
     *
     * @param authorities codes of roles in their order, separated by commas
     */
    public int open(CaseId caseId, String authorities) {
        var round = rounds.open(caseId, DecisionRounds.roles(authorities), clock.instant());
        events.publishEvent(new DecisionOpened(caseId, round.number(), authorities));
        return round.authorities().size();
    }
}
