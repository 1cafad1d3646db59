package org.verdant.review;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;
import org.verdant.workflow.CaseParties;

/**
 * Records whether a reviewer has a conflict of interest. Whoever has one says which and never sees the file again; somebody else is
 * asked.
 */
@UseCase
public class DeclareInterest {
    private final Assignments assignments;
    private final CaseParties parties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeclareInterest(Assignments assignments, CaseParties parties, ApplicationEventPublisher events, Clock clock) {
        this.assignments = assignments;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    /** Answers whether there is a conflict. */
    public boolean declare(CaseId caseId, DeclareInterestForm form, Actor actor) {
        if (form.conflict() == null) {
            throw new Invalid(FieldError.of("conflict", "conflict-required"));
        }
        var conflict = form.conflict();
        var statement = statement(form, conflict);
        var assignment = assignments.open(caseId, actor.person());
        assignments.declare(
                assignment,
                conflict ? AssignmentState.CONFLICTED : AssignmentState.DECLARED,
                statement,
                clock.instant());
        if (conflict) {
            parties.exclude(caseId, actor.person());
        }
        events.publishEvent(new InterestDeclared(caseId, actor.person(), conflict));
        return conflict;
    }

    private static @Nullable String statement(DeclareInterestForm form, boolean conflict) {
        var statement = form.statement();
        if (statement != null && !statement.isBlank()) {
            return statement.strip();
        }
        if (conflict) {
            throw new Invalid(FieldError.of("statement", "statement-required"));
        }
        return null;
    }
}
