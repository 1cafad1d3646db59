package org.verdant.review;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/**
 * Makes a review void because a conflict of interest has come to light, kinship for instance (R-COI 3): the reviewer says so, or a
 * coordinator does. The person is out for good and the seat is filled again. Refuses with {@code review-not-open} when the panel has
 * weighed its scores already, or the person reviews nothing there.
 */
@UseCase
public class VoidReview {
    private static final int STATEMENT_MAX = 4000;

    private final Rounds rounds;
    private final Assignments assignments;
    private final PanelGate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VoidReview(Rounds rounds, Assignments assignments, PanelGate gate, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    public void declare(CaseId caseId, LateConflictForm form, Actor actor) {
        gate.hold(caseId);
        var round = rounds.running(caseId);
        var statement = statement(form);
        var reviewer = reviewer(form, actor);
        gate.requireMayName(caseId, reviewer, actor);
        var assignment = assignments.seated(round).stream()
                .filter(seated -> seated.reviewer().equals(reviewer) && seated.state() != AssignmentState.ASSIGNED)
                .findFirst()
                .orElseThrow(() -> new Conflict("review-not-open"));
        assignments.voided(assignment, statement, clock.instant());
        gate.shut(caseId, reviewer, assignment.seat());
        events.publishEvent(new ReviewVoided(caseId, actor.person(), reviewer, round.number(), assignment.seat()));
    }

    private static String statement(LateConflictForm form) {
        var statement = ScoreCheck.text(form.statement());
        if (statement == null) {
            throw new Invalid(FieldError.of("statement", "statement-required"));
        }
        if (statement.length() > STATEMENT_MAX) {
            throw new Invalid(FieldError.of("statement", "too-long", STATEMENT_MAX));
        }
        return statement;
    }

    private static PersonId reviewer(LateConflictForm form, Actor actor) {
        var typed = ScoreCheck.text(form.reviewer());
        try {
            return typed == null ? actor.person() : new PersonId(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            throw new Invalid(FieldError.of("reviewer", "unknown-reviewer"));
        }
    }
}
