package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/**
 * Enters a person, without any role and without a password: the person sets it from an invitation. Refuses an address that is taken, and
 * an organisation that ended or, when it is entered with the person, is there already.
 */
@UseCase
public class CreatePerson {
    private final People people;
    private final PersonCheck check;
    private final Employers employers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CreatePerson(People people, PersonCheck check, Employers employers, Clock clock, ApplicationEventPublisher events) {
        this.people = people;
        this.check = check;
        this.employers = employers;
        this.clock = clock;
        this.events = events;
    }

    public PersonId create(NewPerson wanted, Actor actor) {
        var errors = new ArrayList<FieldError>();
        var named = check.check(new PersonName(wanted.name(), wanted.email()), null, errors);
        var source = RegisterCheck.text("source", wanted.source(), errors);
        var today = LocalDate.now(clock);
        var organisation = employers.of(wanted, today, actor, errors);
        if (organisation == null || !errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        var id = new PersonId(UUID.randomUUID());
        people.add(id, named, organisation.id(), "en");
        var employment = new EmploymentCard(id, organisation, EmploymentKind.EMPLOYEE, today, null);
        people.employ(employment, source, actor.person());
        events.publishEvent(new PersonCreated(actor.person(), id, organisation.id()));
        return id;
    }
}
