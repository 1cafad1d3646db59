package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.NotFound;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Enters a person, without any role and without a password: the person sets it from an invitation. */
@UseCase
public class CreatePerson {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,20}");
    private static final Set<String> TYPES = Set.of("10", "15", "21", "22", "40", "60", "70", "80", "90");
    private static final int LONGEST_NAME = 200;

    private final People people;
    private final Directory directory;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CreatePerson(People people, Directory directory, Clock clock, ApplicationEventPublisher events) {
        this.people = people;
        this.directory = directory;
        this.clock = clock;
        this.events = events;
    }

    public PersonId create(NewPerson wanted, Actor actor) {
        var errors = new ArrayList<FieldError>();
        var name = text(wanted.name(), "name", errors);
        var email = text(wanted.email(), "email", errors);
        if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
            errors.add(FieldError.of("email", "email-malformed"));
        } else if (people.hasEmail(email)) {
            errors.add(FieldError.of("email", "email-taken"));
        }
        var organisation = organisation(wanted, errors);
        if (organisation == null || !errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        var id = new PersonId(UUID.randomUUID());
        people.add(id, name, email, organisation.id(), "en");
        people.employ(new EmploymentCard(id, organisation, EmploymentKind.EMPLOYEE, LocalDate.now(clock), null));
        events.publishEvent(new PersonCreated(actor.person(), id, organisation.id()));
        return id;
    }

    private @Nullable OrganisationCard organisation(NewPerson wanted, List<FieldError> errors) {
        if (wanted.organisation() != null) {
            try {
                return directory.organisation(OrganisationId.of(wanted.organisation()));
            } catch (NotFound unknown) {
                errors.add(FieldError.of("organisation", "organisation-unknown"));
                return null;
            }
        }
        var name = text(wanted.organisationName(), "organisationName", errors);
        var country = wanted.organisationCountry();
        var type = wanted.organisationType();
        if (country == null) {
            errors.add(FieldError.of("organisationCountry", "required"));
        }
        if (type == null || !TYPES.contains(type)) {
            errors.add(FieldError.of("organisationType", "required"));
        }
        if (country == null || type == null || !errors.isEmpty()) {
            return null;
        }
        var card = new OrganisationCard(new OrganisationId(UUID.randomUUID()), name, country, type);
        people.addOrganisation(card);
        return card;
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
