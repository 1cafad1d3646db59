package org.verdant.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;

/** The parties that nobody may deal with (E09), compared by name whatever its case and spacing. */
@Component
public class SanctionsList {
    private final JdbcClient jdbc;
    private final Clock clock;

    SanctionsList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the names that are on the list today, as they were given. */
    public Set<String> listed(Collection<String> organisationNames) {
        var listed = jdbc.sql("""
                        select lower(name) from sanctioned_party
                         where lower(name) = any(:names) and listed_from <= :today and (listed_to is null or listed_to >= :today)""")
                .param(
                        "names",
                        organisationNames.stream().map(SanctionsList::key).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .set();
        return organisationNames.stream()
                .filter(name -> listed.contains(key(name)))
                .collect(Collectors.toSet());
    }

    /** Those whose name has the words in it, all for none; what is listed before what was, the newest first. */
    public List<SanctionedParty> find(String words, int limit) {
        return jdbc.sql("""
                        select * from sanctioned_party where name ilike :words
                         order by listed_to is not null, recorded_at desc, id limit :limit""")
                .param("words", "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("limit", limit)
                .query(SanctionsList::party)
                .list();
    }

    /** That party; refuses an id that names none. */
    public SanctionedParty require(UUID id) {
        return jdbc.sql("select * from sanctioned_party where id = :id")
                .param("id", id)
                .query(SanctionsList::party)
                .optional()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    private static SanctionedParty party(ResultSet row, int n) throws SQLException {
        var endedBy = row.getObject("ended_by", UUID.class);
        return new SanctionedParty(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("source"),
                row.getObject("listed_from", LocalDate.class),
                row.getObject("listed_to", LocalDate.class),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                endedBy == null ? null : new SanctionedParty.End(new PersonId(endedBy), row.getString("end_source")));
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
