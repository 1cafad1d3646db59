package org.verdant.identity;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/**
 * Corrects the name or the address of a person. Refuses an address of somebody else, and who worked on an older state ({@code
 * version-conflict}). A link to set a password that is still out works no more when the address changes.
 */
@UseCase
public class RenamePerson {
    private final People people;
    private final PersonCheck check;
    private final Directory directory;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    RenamePerson(
            People people,
            PersonCheck check,
            Directory directory,
            Invitations invitations,
            ApplicationEventPublisher events) {
        this.people = people;
        this.check = check;
        this.directory = directory;
        this.invitations = invitations;
        this.events = events;
    }

    public void rename(PersonId id, PersonName typed, int seen, Actor actor) {
        var known = directory.person(id);
        var errors = new ArrayList<FieldError>();
        var named = check.check(typed, id, errors);
        RegisterCheck.refuse(errors);
        people.rename(id, named, seen);
        var changed = changed(known, named);
        if (changed.contains("email")) {
            invitations.withdraw(id);
        }
        events.publishEvent(new PersonRenamed(actor.person(), id, changed));
    }

    private static Set<String> changed(PersonCard known, PersonName named) {
        var changed = new TreeSet<String>();
        if (!known.name().equals(named.name())) {
            changed.add("name");
        }
        if (!known.email().equals(named.email())) {
            changed.add("email");
        }
        return changed;
    }
}
