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
import org.verdant.shared.UseCase;

/**
 * Shuts a person out at once: sessions and tokens end, steps that were taken are free again, what was done stays. Nobody does it to
 * himself ({@code own-account}), nor to the last administrator without an end ({@code last-administrator}).
 */
@UseCase
public class DisablePerson {
    private final People people;
    private final Tokens tokens;
    private final Clock wallClock;
    private final ApplicationEventPublisher events;

    DisablePerson(
            People people, Tokens tokens, @Qualifier("wallClock") Clock wallClock, ApplicationEventPublisher events) {
        this.people = people;
        this.tokens = tokens;
        this.wallClock = wallClock;
        this.events = events;
    }

    public void disable(PersonId id, Actor actor) {
        if (actor.is(id)) {
            throw new Forbidden("own-account");
        }
        if (!people.isAdministeredWithout(id, LocalDate.now(wallClock))) {
            throw new Conflict("last-administrator");
        }
        people.setDisabled(id, wallClock.instant().atOffset(ZoneOffset.UTC));
        tokens.revokeAll(id, wallClock.instant());
        events.publishEvent(new PersonDisabled(actor.person(), id));
    }
}
