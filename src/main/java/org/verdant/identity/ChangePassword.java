package org.verdant.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/** Changes the actor's own password, against the current one; all sessions end. */
@UseCase
public class ChangePassword {
    private final People people;
    private final Directory directory;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;

    ChangePassword(People people, Directory directory, Passwords passwords, ApplicationEventPublisher events) {
        this.people = people;
        this.directory = directory;
        this.passwords = passwords;
        this.events = events;
    }

    public void change(String current, String wanted, Actor actor) {
        var person = directory.person(actor.person());
        var hash =
                people.credentials(person.email()).map(People.Credentials::hash).orElse(null);
        if (!passwords.matches(current, hash)) {
            throw new Invalid(FieldError.of("current", "password-wrong"));
        }
        passwords.require(wanted, "password", person.name(), person.email());
        people.setPassword(person.id(), passwords.hash(wanted));
        events.publishEvent(new PasswordSet(person.id()));
    }
}
