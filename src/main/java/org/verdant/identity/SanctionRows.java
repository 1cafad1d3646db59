package org.verdant.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.PersonId;

/** The rows behind the sanctions list. */
@Repository
class SanctionRows {
    private final JdbcClient jdbc;

    SanctionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one writer at a time look whether a party stands there already; readers do not notice. */
    void lock() {
        jdbc.sql("lock table sanctioned_party in share row exclusive mode").update();
    }

    boolean isListed(String name) {
        return jdbc.sql(
                        "select exists (select 1 from sanctioned_party where lower(name) = lower(:name) and listed_to is null)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    UUID add(NewSanctionedParty party, LocalDate from, PersonId by, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into sanctioned_party (id, name, source, listed_from, recorded_by, recorded_at)
                        values (:id, :name, :source, :from, :by, :now)""")
                .param("id", id)
                .param("name", party.name())
                .param("source", party.source())
                .param("from", from)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void end(UUID id, LocalDate last, String source, PersonId by, Instant now) {
        jdbc.sql("""
                        update sanctioned_party set listed_to = greatest(listed_from - 1, :last), end_source = :source, ended_by = :by,
                               ended_at = :now where id = :id""")
                .param("last", last)
                .param("source", source)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
