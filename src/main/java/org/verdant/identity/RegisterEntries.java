package org.verdant.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;

/** The rows of the register. None is ever changed but for the note that another took its place. */
@Repository
class RegisterEntries {
    private final JdbcClient jdbc;

    RegisterEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one writer at a time look for overlaps; readers do not notice. */
    void lock() {
        jdbc.sql("lock table register_entry in share row exclusive mode").update();
    }

    /** That entry while it holds; refuses one that was superseded ({@code entry-superseded}). */
    RegisterRow requireLive(UUID id) {
        var row = jdbc.sql("select * from register_entry where id = :id")
                .param("id", id)
                .query(RegisterEntries::row)
                .optional()
                .orElseThrow(() -> new NotFound("entry-not-found"));
        if (!row.holds()) {
            throw new Conflict("entry-superseded");
        }
        return row;
    }

    List<RegisterEntry> live(CountryCode country) {
        return jdbc
                .sql("select * from register_entry where country = :country and superseded_at is null")
                .param("country", country.value())
                .query(RegisterEntries::row)
                .list()
                .stream()
                .map(RegisterRow::entry)
                .toList();
    }

    void supersede(UUID id, String reason, PersonId by, Instant now) {
        jdbc.sql("update register_entry set superseded_by = :by, superseded_at = :now, reason = :reason where id = :id")
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    UUID add(RegisterEntry entry, @Nullable UUID replaces, PersonId by, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into register_entry (id, country, status, valid_from, valid_to, source, certainty, replaces, recorded_by, recorded_at)
                        values (:id, :country, :status, :from, :to, :source, :certainty, :replaces, :by, :now)""")
                .param("id", id)
                .param("country", entry.country().value())
                .param("status", entry.status().name())
                .param("from", entry.from())
                .param("to", entry.to())
                .param("source", entry.source())
                .param("certainty", entry.certainty().name())
                .param("replaces", replaces)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    static RegisterRow row(ResultSet row, int n) throws SQLException {
        var supersededBy = row.getObject("superseded_by", UUID.class);
        var supersededAt = row.getObject("superseded_at", OffsetDateTime.class);
        return new RegisterRow(
                row.getObject("id", UUID.class),
                new RegisterEntry(
                        CountryCode.of(row.getString("country")),
                        RegisterEntry.Status.valueOf(row.getString("status")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("source"),
                        RegisterEntry.Certainty.valueOf(row.getString("certainty"))),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("replaces", UUID.class),
                supersededBy == null ? null : new PersonId(supersededBy),
                supersededAt == null ? null : supersededAt.toInstant(),
                row.getString("reason"));
    }
}
