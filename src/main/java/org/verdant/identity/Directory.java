package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.NotFound;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** Who is who: people with their roles of this moment, organisations, and who worked where and when. */
@Component
public class Directory {
    private final JdbcClient jdbc;
    private final Clock wallClock;

    Directory(JdbcClient jdbc, @Qualifier("wallClock") Clock wallClock) {
        this.jdbc = jdbc;
        this.wallClock = wallClock;
    }

    /** That person; refuses an id that names nobody ({@code person-not-found}). */
    public PersonCard person(PersonId id) {
        return find(id).orElseThrow(() -> new NotFound("person-not-found"));
    }

    public Optional<PersonCard> find(PersonId id) {
        return cards("where p.id = :id")
                .param("id", id.value())
                .query(Cards::person)
                .optional();
    }

    public Optional<PersonCard> withEmail(String email) {
        return cards("where lower(p.email) = lower(:email)")
                .param("email", email.strip())
                .query(Cards::person)
                .optional();
    }

    /** The named people; ids that name nobody are left out. */
    public Map<PersonId, PersonCard> people(Collection<PersonId> ids) {
        var found = new LinkedHashMap<PersonId, PersonCard>();
        if (!ids.isEmpty()) {
            cards("where p.id in (:ids) order by p.name, p.id")
                    .param("ids", ids.stream().map(PersonId::value).distinct().toList())
                    .query(Cards::person)
                    .list()
                    .forEach(card -> found.put(card.id(), card));
        }
        return found;
    }

    /** Everybody who holds the role now, by name. */
    public List<PersonCard> withRole(Role role) {
        return cards("where :role = any(" + Cards.ROLES_NOW + ") order by p.name, p.id")
                .param("role", role.name())
                .query(Cards::person)
                .list();
    }

    /** The person as one who acts, with the roles of this moment; nobody when unknown or disabled. */
    public Optional<Actor> actor(PersonId id) {
        return cards("where p.id = :id and p.disabled_at is null")
                .param("id", id.value())
                .query(Cards::person)
                .optional()
                .map(card -> new Actor(
                        card.id(),
                        card.name(),
                        card.organisation().id(),
                        card.organisation().country(),
                        card.roles()));
    }

    /** Where the person belonged on that day or since, oldest first (R-COI looks three years back). */
    public List<EmploymentCard> employments(PersonId person, LocalDate since) {
        return jdbc.sql("""
                        select e.person_id, e.kind, e.valid_from, e.valid_to, o.id as organisation_id, o.name as organisation_name, o.country, o.type
                          from employment e join organisation o on o.id = e.organisation_id
                         where e.person_id = :person and (e.valid_to is null or e.valid_to >= :since)
                         order by e.valid_from, e.id""")
                .param("person", person.value())
                .param("since", since)
                .query(Cards::employment)
                .list();
    }

    /** That organisation; refuses an id that names none ({@code organisation-not-found}). */
    public OrganisationCard organisation(OrganisationId id) {
        return jdbc.sql(Cards.ORGANISATION + " where o.id = :id")
                .param("id", id.value())
                .query(Cards::organisation)
                .optional()
                .orElseThrow(() -> new NotFound("organisation-not-found"));
    }

    /** Every organisation that there is today, by name. */
    public List<OrganisationCard> organisations() {
        return jdbc.sql(Cards.ORGANISATION + " where o.valid_to is null or o.valid_to >= :today order by o.name, o.id")
                .param("today", LocalDate.now(wallClock))
                .query(Cards::organisation)
                .list();
    }

    private JdbcClient.StatementSpec cards(String where) {
        return jdbc.sql(Cards.PERSON + where).param("today", LocalDate.now(wallClock));
    }
}
