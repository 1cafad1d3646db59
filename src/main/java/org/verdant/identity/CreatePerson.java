package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,20}");
    private static final int LONGEST_NAME = 200;

    private final People people;
    private final Employers employers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CreatePerson(People people, Employers employers, Clock clock, ApplicationEventPublisher events) {
        this.people = people;
        this.employers = employers;
        this.clock = clock;
        this.events = events;
    }

    public PersonId create(NewPerson wanted, Actor actor) {
        var errors = new ArrayList<FieldError>();
        var name = text(wanted.name(), "name", errors);
        var email = text(wanted.email(), "email", errors);
        refuseWrongAddress(email, errors);
        var source = RegisterCheck.text("source", wanted.source(), errors);
        var today = LocalDate.now(clock);
        var organisation = employers.of(wanted, today, actor, errors);
        if (organisation == null || !errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        var id = new PersonId(UUID.randomUUID());
        people.add(id, name, email, organisation.id(), "en");
        var employment = new EmploymentCard(id, organisation, EmploymentKind.EMPLOYEE, today, null);
        people.employ(employment, source, actor.person());
        events.publishEvent(new PersonCreated(actor.person(), id, organisation.id()));
        return id;
    }

    private void refuseWrongAddress(String email, List<FieldError> errors) {
        if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
            errors.add(FieldError.of("email", "email-malformed"));
        } else if (people.hasEmail(email)) {
            errors.add(FieldError.of("email", "email-taken"));
        }
    }

    private static String text(@Nullable String typed, String field, List<FieldError> errors) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            errors.add(FieldError.of(field, "required"));
        } else if (text.length() > LONGEST_NAME) {
            errors.add(FieldError.of(field, "too-long", LONGEST_NAME));
        }
        return text;
    }
}
