package org.verdant.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Makes the secret of a link with which a person sets a first or a forgotten password. The administrator passes the link on and never knows the password. */
@UseCase
public class InvitePerson {
    private final Directory directory;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    InvitePerson(Directory directory, Invitations invitations, ApplicationEventPublisher events) {
        this.directory = directory;
        this.invitations = invitations;
        this.events = events;
    }

    public String invite(PersonId id, Actor actor) {
        var person = directory.person(id);
        var secret = Secrets.fresh();
        invitations.add(person.id(), secret);
        events.publishEvent(new PersonInvited(actor.person(), person.id()));
        return secret;
    }
}
