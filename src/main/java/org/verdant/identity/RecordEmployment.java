package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/**
 * Records where a person works or governs, or did, and who says so: conflicts of interest are found by it (R-COI 1, 6). A new job that
 * lasts ends the one before and becomes the organisation for which the person acts, at once: so it is refused before the day on which it
 * begins ({@code job-to-come}), and when it began before the present one ({@code job-before-present}). Refuses a period that ends before
 * it begins, one that overlaps another at the same organisation in the same capacity, and one beyond the end of the organisation.
 */
@UseCase
public class RecordEmployment {
    private final People people;
    private final Directory directory;
    private final Employers employers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RecordEmployment(
            People people, Directory directory, Employers employers, Clock clock, ApplicationEventPublisher events) {
        this.people = people;
        this.directory = directory;
        this.employers = employers;
        this.clock = clock;
        this.events = events;
    }

    public void record(PersonId id, NewEmployment typed, Actor actor) {
        people.lock(id);
        var person = directory.person(id);
        var employment = require(id, typed);
        var source = Objects.requireNonNull(typed.source()).strip();
        if (isNewJob(employment, person.organisation())) {
            begin(employment, person.organisation().id(), source, actor);
        }
        refuseOverlap(employment);
        people.employ(employment, source, actor.person());
        events.publishEvent(new EmploymentRecorded(
                actor.person(),
                id,
                employment.organisation().id(),
                employment.kind(),
                employment.from(),
                employment.to()));
    }

    private static boolean isNewJob(EmploymentCard employment, OrganisationCard present) {
        return employment.to() == null
                && employment.kind() == EmploymentKind.EMPLOYEE
                && !employment.organisation().id().equals(present.id());
    }

    private void begin(EmploymentCard job, OrganisationId present, String source, Actor actor) {
        if (job.from().isAfter(LocalDate.now(clock))) {
            throw new Invalid(FieldError.of("from", "job-to-come"));
        }
        var since = people.lastingSince(job.person(), present, EmploymentKind.EMPLOYEE);
        if (since.isPresent()) {
            if (!since.get().isBefore(job.from())) {
                throw new Invalid(FieldError.of("from", "job-before-present", since.get()));
            }
            var last = job.from().minusDays(1);
            people.endEmployment(job.person(), present, EmploymentKind.EMPLOYEE, last, source, actor.person());
        }
        people.setOrganisation(job.person(), job.organisation().id());
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
        RegisterCheck.text("source", typed.source(), errors);
        var organisation = organisation(typed, errors);
        if (typed.from() == null || typed.kind() == null || organisation == null || !errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return new EmploymentCard(id, organisation, typed.kind(), typed.from(), typed.to());
    }

    private @Nullable OrganisationCard organisation(NewEmployment typed, List<FieldError> errors) {
        if (typed.organisation() == null) {
            errors.add(FieldError.of("organisation", "required"));
            return null;
        }
        return employers.known(typed.organisation(), typed.to(), LocalDate.now(clock), errors);
    }
}
