package org.verdant.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/**
 * Asks reviewers to judge a file: exactly as many as there are seats to fill, none of them blocked by a conflict of interest, those who
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

    /**
     * Answers who was asked.
     *
     * @param seat the one to fill, or null for all that are vacant
     */
    public List<PersonId> assign(CaseId caseId, @Nullable Integer seat, AssignReviewersForm form, Actor actor) {
        var round = rounds.running(caseId);
        var seated = assignments.seated(round);
        var vacant = seat == null ? SeatsOfPanel.vacant(round, seated) : List.of(seat);
        var chosen = check.require(round, vacant.size(), seated, form, actor);
        for (int i = 0; i < chosen.size(); i++) {
            ask(round, vacant.get(i), chosen.get(i), actor);
        }
        return chosen.stream().map(one -> one.candidate().person().id()).toList();
    }

    private void ask(Round round, int number, PanelCheck.Seat seat, Actor actor) {
        var person = seat.candidate().person().id();
        assignments.add(new Assignment(
                UUID.randomUUID(),
                round.caseId(),
                round.number(),
                number,
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
