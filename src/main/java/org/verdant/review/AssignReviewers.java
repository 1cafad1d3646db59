package org.verdant.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/**
 * Asks reviewers to judge a file: exactly as many as the panel has seats, none of them blocked by a conflict of interest, those who
 * are flagged with the coordinator's reason (R-COI).
 */
@UseCase
public class AssignReviewers {
    private final Rounds rounds;
    private final PanelCheck check;
    private final Assignments assignments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignReviewers(
            Rounds rounds, PanelCheck check, Assignments assignments, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.check = check;
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    /** Answers who was asked. */
    public List<PersonId> assign(CaseId caseId, AssignReviewersForm form, Actor actor) {
        var round = rounds.running(caseId);
        var seats = check.require(round, form, actor);
        seats.forEach(seat -> ask(round, seat, actor));
        return seats.stream().map(seat -> seat.candidate().person().id()).toList();
    }

    private void ask(Round round, PanelCheck.Seat seat, Actor actor) {
        var person = seat.candidate().person().id();
        assignments.add(new Assignment(
                UUID.randomUUID(),
                round.caseId(),
                round.number(),
                person,
                actor.person(),
                clock.instant(),
                AssignmentState.ASSIGNED,
                seat.reason()));
        var flags = seat.candidate().conflicts().stream()
                .map(InterestConflict::rule)
                .collect(Collectors.joining(","));
        events.publishEvent(new ReviewerAssigned(round.caseId(), actor.person(), person, round.number(), flags));
    }
}
