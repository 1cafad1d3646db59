package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** The administrator's view of people: found by name, address or organisation, disabled ones too. */
@Component
public class PeopleRegister {
    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock wallClock;

    PeopleRegister(JdbcClient jdbc, Directory directory, @Qualifier("wallClock") Clock wallClock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.wallClock = wallClock;
    }

    /** People by name after the given name and id; empty words find everybody. */
    public List<PersonRow> page(String words, @Nullable String afterName, @Nullable PersonId afterId, int limit) {
        return jdbc.sql(Cards.COLUMNS + ", p.disabled_at is not null as disabled" + Cards.PEOPLE + """
                         where (p.name ilike :words or p.email ilike :words or o.name ilike :words)
                           and (cast(:name as text) is null or (lower(p.name), p.id) > (lower(:name), cast(:id as uuid)))
                         order by lower(p.name), p.id limit :limit""")
                .param("today", LocalDate.now(wallClock))
                .param("words", "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("name", afterName)
                .param("id", afterId == null ? null : afterId.value())
                .param("limit", limit)
                .query((row, n) -> new PersonRow(Cards.person(row, n), row.getBoolean("disabled")))
                .list();
    }

    /** Counts up with each change of the person's own row. */
    public int version(PersonId id) {
        return jdbc.sql("select version from person where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound("person-not-found"));
    }

    public long count(String words) {
        return jdbc.sql("""
                        select count(*) from person p join organisation o on o.id = p.organisation_id
                         where p.name ilike :words or p.email ilike :words or o.name ilike :words""")
                .param("words", "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .query(Long.class)
                .single();
    }

    /** That person; refuses an id that names nobody ({@code person-not-found}). */
    public PersonFile of(PersonId id) {
        var card = directory.person(id);
        return jdbc.sql(
                        "select disabled_at is not null as disabled, password_hash is not null as can_sign_in from person where id = :id")
                .param("id", id.value())
                .query((row, n) -> new PersonFile(
                        card,
                        row.getBoolean("disabled"),
                        row.getBoolean("can_sign_in"),
                        directory.employments(id, LocalDate.EPOCH),
                        sources(id),
                        grants(id)))
                .optional()
                .orElseThrow(() -> new NotFound("person-not-found"));
    }

    /** In the order of the employments. */
    private List<String> sources(PersonId id) {
        return jdbc.sql(
                        "select concat_ws('; ', source, end_source) from employment where person_id = :id and (valid_to is null or valid_to >= :since)"
                                + " order by valid_from, id")
                .param("id", id.value())
                .param("since", LocalDate.EPOCH)
                .query(String.class)
                .list();
    }

    private List<RoleGrantCard> grants(PersonId id) {
        return jdbc.sql(
                        "select g.role, g.valid_from, g.valid_to, g.revoked_at is not null as revoked, p.name as granter from role_grant g"
                                + " left join person p on p.id = g.granted_by where g.person_id = :id order by g.valid_from desc, g.role")
                .param("id", id.value())
                .query((row, n) -> new RoleGrantCard(
                        Role.valueOf(row.getString("role")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getBoolean("revoked"),
                        row.getString("granter")))
                .list();
    }
}
