package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Enters the administrator who enters everybody else, on an installation where there is nobody yet. Does nothing when there are
 * people. Refuses a password that {@link Passwords} refuses.
 */
@UseCase
public class EnterFirstAdministrator {
    private static final String INTERNATIONAL = "40";

    private final People people;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock wallClock;

    EnterFirstAdministrator(
            People people,
            Passwords passwords,
            ApplicationEventPublisher events,
            @Qualifier("wallClock") Clock wallClock) {
        this.people = people;
        this.passwords = passwords;
        this.events = events;
        this.wallClock = wallClock;
    }

    public void enter(String email, String password, String organisation, CountryCode country) {
        if (!people.isEmpty()) {
            return;
        }
        passwords.require(password, "verdant.admin.password", email);
        var home = new OrganisationCard(new OrganisationId(UUID.randomUUID()), organisation, country, INTERNATIONAL);
        var id = new PersonId(UUID.randomUUID());
        var today = LocalDate.now(wallClock);
        people.addOrganisation(home);
        people.add(id, new PersonName(email, email), home.id(), "en");
        people.setPassword(id, passwords.hash(password));
        people.employ(new EmploymentCard(id, home, EmploymentKind.EMPLOYEE, today, null));
        people.grant(id, Role.ADMINISTRATOR, today, null, PersonId.SYSTEM);
        events.publishEvent(new PersonCreated(PersonId.SYSTEM, id, home.id()));
    }
}
