package org.verdant.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/** Sets a password from an invitation, once. Refuses a link that is unknown, over or used ({@code invitation-over}) and a weak password, which leaves the link usable. */
@UseCase
public class AcceptInvitation {
    private final Invitations invitations;
    private final People people;
    private final Directory directory;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;

    AcceptInvitation(
            Invitations invitations,
            People people,
            Directory directory,
            Passwords passwords,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.people = people;
        this.directory = directory;
        this.passwords = passwords;
        this.events = events;
    }

    public void accept(String secret, String password) {
        var id = invitations.use(secret).orElseThrow(() -> new Invalid(FieldError.of("", "invitation-over")));
        var person = directory.person(id);
        passwords.require(password, "password", person.name(), person.email());
        people.setPassword(id, passwords.hash(password));
        events.publishEvent(new PasswordSet(id));
    }
}
