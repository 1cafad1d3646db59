package org.verdant.identity;

import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.NotFound;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/**
 * Records where a person works or governs, or did: conflicts of interest are found by it (R-COI). A new job that lasts ends the one
 * before and becomes the organisation for which the person acts; an end to what lasts is recorded by the same period with its end.
 */
@UseCase
public class RecordEmployment {
    private final People people;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    RecordEmployment(People people, Directory directory, ApplicationEventPublisher events) {
        this.people = people;
        this.directory = directory;
        this.events = events;
    }

    public void record(PersonId id, NewEmployment typed, Actor actor) {
        var person = directory.person(id);
        var employment = require(id, typed);
        if (employment.to() == null && employment.kind() == EmploymentKind.EMPLOYEE) {
            people.endEmployment(
                    id,
                    person.organisation().id(),
                    EmploymentKind.EMPLOYEE,
                    employment.from().minusDays(1));
            people.setOrganisation(id, employment.organisation().id());
        }
        people.employ(employment);
        events.publishEvent(new EmploymentRecorded(
                actor.person(),
                id,
                employment.organisation().id(),
                employment.kind(),
                employment.from(),
                employment.to()));
    }

    private EmploymentCard require(PersonId id, NewEmployment typed) {
        var errors = new ArrayList<FieldError>();
        if (typed.from() == null) {
            errors.add(FieldError.of("from", "required"));
        } else if (typed.to() != null && typed.to().isBefore(typed.from())) {
            errors.add(FieldError.of("to", "end-before-start"));
        }
        if (typed.kind() == null) {
            errors.add(FieldError.of("kind", "required"));
        }
        if (typed.organisation() == null) {
            errors.add(FieldError.of("organisation", "required"));
        }
        if (typed.from() == null || typed.kind() == null || typed.organisation() == null || !errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        try {
            var organisation = directory.organisation(OrganisationId.of(typed.organisation()));
            return new EmploymentCard(id, organisation, typed.kind(), typed.from(), typed.to());
        } catch (NotFound unknown) {
            throw new Invalid(FieldError.of("organisation", "organisation-unknown"));
        }
    }
}
