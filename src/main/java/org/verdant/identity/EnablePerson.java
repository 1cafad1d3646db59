package org.verdant.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Lets a person in again who was shut out, with the roles of before; tokens stay ended. */
@UseCase
public class EnablePerson {
    private final People people;
    private final ApplicationEventPublisher events;

    EnablePerson(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    public void enable(PersonId id, Actor actor) {
        people.setDisabled(id, null);
        events.publishEvent(new PersonEnabled(actor.person(), id));
    }
}
