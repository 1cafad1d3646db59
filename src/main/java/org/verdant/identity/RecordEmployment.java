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
 * Records where a person works or governs, or did, and who says so: conflicts of interest are found by it (R-COI 1, 6). A new job that
 * lasts ends the one before and becomes the organisation for which the person acts. Refuses a period that ends before it begins and one
 * that overlaps another at the same organisation in the same capacity.
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
        people.lock(id);
        var newJob = employment.to() == null
                && employment.kind() == EmploymentKind.EMPLOYEE
                && !employment.organisation().id().equals(person.organisation().id());
        if (newJob) {
            people.endEmployment(
                    id,
                    person.organisation().id(),
                    EmploymentKind.EMPLOYEE,
                    employment.from().minusDays(1));
            people.setOrganisation(id, employment.organisation().id());
        }
        refuseOverlap(employment);
        people.employ(employment, RegisterCheck.text("source", typed.source(), new ArrayList<>()), actor.person());
        events.publishEvent(new EmploymentRecorded(
                actor.person(),
                id,
                employment.organisation().id(),
                employment.kind(),
                employment.from(),
                employment.to()));
    }

    private void refuseOverlap(EmploymentCard employment) {
        directory.employments(employment.person(), employment.from()).stream()
                .filter(known -> known.overlaps(employment))
                .findFirst()
                .ifPresent(known -> {
                    throw new Invalid(FieldError.of(
                            "from", "entry-overlaps", known.from(), known.to() == null ? "..." : known.to()));
                });
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
        RegisterCheck.text("source", typed.source(), errors);
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
