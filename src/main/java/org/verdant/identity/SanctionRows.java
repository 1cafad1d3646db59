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

    void add(SanctionedParty party, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into sanctioned_party (id, name, source, listed_from, recorded_by, recorded_at)
                        values (:id, :name, :source, :from, :by, :now)""")
                .param("id", party.id())
                .param("name", party.name())
                .param("source", party.source())
                .param("from", party.from())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(UUID id, LocalDate last, PersonId by) {
        jdbc.sql("update sanctioned_party set listed_to = greatest(listed_from, :last), ended_by = :by where id = :id")
                .param("last", last)
                .param("by", by.value())
                .param("id", id)
                .update();
    }
}
