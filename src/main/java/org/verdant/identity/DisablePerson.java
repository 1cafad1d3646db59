package org.verdant.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.Forbidden;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Shuts a person out at once: sessions and tokens end, what was done stays. Nobody does it to himself ({@code own-account}). */
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
        people.setDisabled(id, wallClock.instant().atOffset(ZoneOffset.UTC));
        tokens.revokeAll(id, wallClock.instant());
        events.publishEvent(new PersonDisabled(actor.person(), id));
    }
}
