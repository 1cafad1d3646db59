package org.verdant.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.UseCase;

/** Ends the actor's session: the page's side ends it, this records it. */
@UseCase
public class SignOut {
    private final ApplicationEventPublisher events;

    SignOut(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void end(Actor actor) {
        events.publishEvent(new SignedOut(actor.person()));
    }
}
