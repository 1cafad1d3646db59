package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Takes a role away at once. Nobody takes one from himself ({@code own-role}), and one administrator without an end is always left ({@code
 * last-administrator}), also when two take it from each other at once.
 */
@UseCase
public class RevokeRole {
    private final People people;
    private final Clock wallClock;
    private final ApplicationEventPublisher events;

    RevokeRole(People people, @Qualifier("wallClock") Clock wallClock, ApplicationEventPublisher events) {
        this.people = people;
        this.wallClock = wallClock;
        this.events = events;
    }

    public void revoke(PersonId id, Role role, Actor actor) {
        if (actor.is(id)) {
            throw new Forbidden("own-role");
        }
        if (role == Role.ADMINISTRATOR && !people.isAdministeredWithout(id, LocalDate.now(wallClock))) {
            throw new Conflict("last-administrator");
        }
        if (people.revoke(id, role, wallClock.instant().atOffset(ZoneOffset.UTC)) == 0) {
            throw new Conflict("has-not-role");
        }
        events.publishEvent(new RoleRevoked(actor.person(), id, role));
    }
}
