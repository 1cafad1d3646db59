package org.verdant.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/** Fills an empty database with the people of the demonstration, all with one known password. Does nothing when there are people. */
@UseCase
public class LoadDemoPeople {
    public static final String PASSWORD = "verdant-demo";
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 4, 25);

    private final People people;
    private final Passwords passwords;
    private final ObjectMapper json;
    private final Clock clock;

    LoadDemoPeople(People people, Passwords passwords, ObjectMapper json, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.json = json;
        this.clock = clock;
    }

    public void load() {
        if (!people.isEmpty()) {
            return;
        }
        var demonstration = read();
        var organisations = new HashMap<String, OrganisationCard>();
        for (var one : demonstration.organisations()) {
            var card = new OrganisationCard(
                    new OrganisationId(id(one.key())), one.name(), CountryCode.of(one.country()), one.type());
            organisations.put(one.key(), card);
            people.addOrganisation(card);
        }
        var hash = passwords.hash(PASSWORD);
        for (var person : demonstration.people()) {
            add(person, organisations, hash);
        }
    }

    private void add(DemoPeople.Person person, Map<String, OrganisationCard> organisations, String hash) {
        var id = new PersonId(id(person.email()));
        var home = known(organisations, person.organisation());
        people.add(id, new PersonName(person.name(), person.email() + "@demo.verdant.example"), home.id(), "en");
        people.setPassword(id, hash);
        var today = LocalDate.now(clock);
        var begun = LONG_AGO;
        for (var past : person.past() == null ? List.<DemoPeople.Past>of() : person.past()) {
            var until = past.until() == null ? null : today.minusMonths(past.until());
            people.employ(new EmploymentCard(
                    id,
                    known(organisations, past.organisation()),
                    past.kind(),
                    today.minusMonths(past.since()),
                    until));
            begun = until == null || until.isBefore(begun) ? begun : until.plusDays(1);
        }
        people.employ(new EmploymentCard(id, home, EmploymentKind.EMPLOYEE, begun, null));
        for (var role : person.roles()) {
            people.grant(id, Role.ofCode(role).orElseThrow(), LONG_AGO, null, PersonId.SYSTEM);
        }
        people.setExpertise(id, person.expertise() == null ? List.of() : person.expertise());
    }

    private static OrganisationCard known(Map<String, OrganisationCard> organisations, String key) {
        var found = organisations.get(key);
        if (found == null) {
            throw new IllegalStateException("the demonstration has no organisation " + key);
        }
        return found;
    }

    /** The same on every machine, so that what is told about the demonstration holds everywhere. */
    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("verdant-demonstration:" + key).getBytes(StandardCharsets.UTF_8));
    }

    private DemoPeople read() {
        try (var file = new ClassPathResource("identity/demonstration.json").getInputStream()) {
            return json.readValue(file, DemoPeople.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
