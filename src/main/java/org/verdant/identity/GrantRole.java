package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Gives a person a role for a time. Nobody gives a role to himself ({@code own-role}), and who administers people judges no files
 * at the same time ({@code administrators-do-not-decide}), today or in a time to come.
 */
@UseCase
public class GrantRole {
    private static final Set<Role> NOT_DECIDING = EnumSet.of(Role.PROPOSER, Role.ADMINISTRATOR, Role.AUDITOR);

    private final People people;
    private final Directory directory;
    private final Clock wallClock;
    private final ApplicationEventPublisher events;

    GrantRole(
            People people,
            Directory directory,
            @Qualifier("wallClock") Clock wallClock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.directory = directory;
        this.wallClock = wallClock;
        this.events = events;
    }

    public void grant(PersonId id, NewRole typed, Actor actor) {
        if (actor.is(id)) {
            throw new Forbidden("own-role");
        }
        directory.person(id);
        people.lock(id);
        var role = typed.role() == null ? null : Role.ofCode(typed.role()).orElse(null);
        if (role == null) {
            throw new Invalid(FieldError.of("role", "required"));
        }
        var from = typed.from() == null ? LocalDate.now(wallClock) : typed.from();
        if (typed.to() != null && typed.to().isBefore(from)) {
            throw new Invalid(FieldError.of("to", "end-before-start"));
        }
        var held = people.rolesWithin(id, from, typed.to());
        if (held.contains(role)) {
            throw new Conflict("has-role");
        }
        refuseJudgingAdministrators(role, held);
        people.grant(id, role, from, typed.to(), actor.person());
        events.publishEvent(new RoleGranted(actor.person(), id, role, from, typed.to()));
    }

    private static void refuseJudgingAdministrators(Role role, Set<Role> held) {
        var administers = role == Role.ADMINISTRATOR || held.contains(Role.ADMINISTRATOR);
        var judges = !NOT_DECIDING.contains(role) || !NOT_DECIDING.containsAll(held);
        if (administers && judges) {
            throw new Conflict("administrators-do-not-decide");
        }
    }
}
