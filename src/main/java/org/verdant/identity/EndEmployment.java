package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/**
 * Ends what lasts between a person and an organisation, today or on a day, on somebody's word. Refuses when nothing lasts there ({@code
 * no-such-employment}), an end before the beginning and one without a source. It takes no access away: roles do.
 */
@UseCase
public class EndEmployment {
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EndEmployment(People people, Clock clock, ApplicationEventPublisher events) {
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    public void end(PersonId person, EmploymentEnding typed, Actor actor) {
        var errors = new ArrayList<FieldError>();
        if (typed.organisation() == null) {
            errors.add(FieldError.of("organisation", "required"));
        }
        if (typed.kind() == null) {
            errors.add(FieldError.of("kind", "required"));
        }
        var source = RegisterCheck.text("endSource", typed.endSource(), errors);
        if (typed.organisation() == null || typed.kind() == null) {
            throw new Invalid("invalid", errors);
        }
        people.lock(person);
        var organisation = OrganisationId.of(typed.organisation());
        var since = people.lastingSince(person, organisation, typed.kind())
                .orElseThrow(() -> new Conflict("no-such-employment"));
        var last = typed.lastDay() == null ? LocalDate.now(clock) : typed.lastDay();
        if (last.isBefore(since)) {
            errors.add(FieldError.of("lastDay", "end-before-start"));
        }
        RegisterCheck.refuse(errors);
        people.endEmployment(person, organisation, typed.kind(), last, source, actor.person());
        events.publishEvent(new EmploymentRecorded(actor.person(), person, organisation, typed.kind(), since, last));
    }
}
