package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Ends today what lasts between a person and an organisation. Refuses when nothing lasts there ({@code no-such-employment}). */
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

    public void end(PersonId person, OrganisationId organisation, EmploymentKind kind, Actor actor) {
        var today = LocalDate.now(clock);
        if (people.endEmployment(person, organisation, kind, today) == 0) {
            throw new Conflict("no-such-employment");
        }
        events.publishEvent(new EmploymentRecorded(actor.person(), person, organisation, kind, today, today));
    }
}
