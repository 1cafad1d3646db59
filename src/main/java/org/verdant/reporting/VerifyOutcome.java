package org.verdant.reporting;

import java.time.Clock;
import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * Verifies what came of an adopted text: what is accepted moves the seats of Q7.2 and is told under Q7.1. Refuses whoever wrote the
 * note ({@code four-eyes}) and a second finding ({@code already-verified}).
 */
@UseCase
public class VerifyOutcome {
    private static final int COMMENT_MAX = 4000;

    private final OutcomeNoteReader reader;
    private final OutcomeNotes notes;
    private final OutcomeFigures figures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VerifyOutcome(
            OutcomeNoteReader reader,
            OutcomeNotes notes,
            OutcomeFigures figures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.notes = notes;
        this.figures = figures;
        this.events = events;
        this.clock = clock;
    }

    public void verify(CaseId caseId, VerifyOutcomeForm form, Actor actor) {
        var note = reader.of(caseId).orElseThrow();
        if (actor.is(note.submittedBy())) {
            throw new Forbidden("four-eyes");
        }
        if (note.verified() != null) {
            throw new Conflict("already-verified");
        }
        var outcome = require(form);
        var comment = FindingCheck.text(form.comment());
        notes.verified(caseId, new OutcomeNote.Finding(outcome, comment, actor.person(), clock.instant()));
        if (outcome == OutcomeFinding.ACCEPT) {
            figures.enter(caseId, note);
        }
        events.publishEvent(new OutcomeVerified(caseId, actor.person(), outcome));
    }

    private static OutcomeFinding require(VerifyOutcomeForm form) {
        var errors = new ArrayList<FieldError>();
        if (form.outcome() == null) {
            errors.add(FieldError.of("outcome", "required"));
        } else if (form.outcome() == OutcomeFinding.REFUSE && FindingCheck.text(form.comment()) == null) {
            errors.add(FieldError.of("comment", "required"));
        }
        if (form.comment() != null && form.comment().length() > COMMENT_MAX) {
            errors.add(FieldError.of("comment", "too-long", COMMENT_MAX));
        }
        if (form.outcome() == null || !errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return form.outcome();
    }
}
