package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Ends what lasts between a person and an organisation, today or on a day. Refuses when nothing lasts there ({@code no-such-employment}). */
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

    /** @param lastDay today when not given; an end before the beginning becomes the first day */
    public void end(
            PersonId person,
            OrganisationId organisation,
            EmploymentKind kind,
            @Nullable LocalDate lastDay,
            Actor actor) {
        var last = lastDay == null ? LocalDate.now(clock) : lastDay;
        if (people.endEmployment(person, organisation, kind, last) == 0) {
            throw new Conflict("no-such-employment");
        }
        events.publishEvent(new EmploymentRecorded(actor.person(), person, organisation, kind, last, last));
    }
}
