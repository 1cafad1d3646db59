package org.verdant.identity;

import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.NotFound;
import org.verdant.shared.UseCase;

/** Ends one of the actor's own tokens at once; refuses one that is not the actor's or has ended ({@code not-found}). */
@UseCase
public class RevokeToken {
    private final Tokens tokens;
    private final Clock wallClock;
    private final ApplicationEventPublisher events;

    RevokeToken(Tokens tokens, @Qualifier("wallClock") Clock wallClock, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.wallClock = wallClock;
        this.events = events;
    }

    public void revoke(UUID token, Actor actor) {
        if (!tokens.revoke(token, actor.person(), wallClock.instant())) {
            throw new NotFound("not-found");
        }
        events.publishEvent(new TokenRevoked(actor.person(), token));
    }
}
