package org.verdant.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Stale;

/** The rows behind organisations. The database remembers every version by itself. */
@Repository
class Organisations {
    private static final String VALUES =
            "name = :name, country = :country, type = :type, identifier = :identifier, valid_from = :from, valid_to = :to,"
                    + " source = :source, certainty = :certainty, changed_by = :by, changed_at = :now";

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OrganisationFile> find(OrganisationId id) {
        return jdbc.sql("select * from organisation where id = :id")
                .param("id", id.value())
                .query(Organisations::row)
                .optional();
    }

    /** What was known before, the newest first. */
    List<OrganisationFile> history(OrganisationId id) {
        return jdbc.sql("select organisation_id as id, v.* from organisation_version v where organisation_id = :id"
                        + " order by version desc limit 100")
                .param("id", id.value())
                .query(Organisations::row)
                .list();
    }

    List<OrganisationFile> page(String words, @Nullable String afterName, @Nullable UUID afterId, int limit) {
        return jdbc.sql("""
                        select * from organisation
                         where (name ilike :words or coalesce(identifier, '') ilike :words)
                           and (cast(:name as text) is null or (lower(name), id) > (lower(:name), cast(:id as uuid)))
                         order by lower(name), id limit :limit""")
                .param("words", like(words))
                .param("name", afterName)
                .param("id", afterId)
                .param("limit", limit)
                .query(Organisations::row)
                .list();
    }

    long count(String words) {
        return jdbc.sql("select count(*) from organisation where name ilike :words or identifier ilike :words")
                .param("words", like(words))
                .query(Long.class)
                .single();
    }

    /** Whether another organisation of the country has that name. */
    boolean hasName(String name, CountryCode country, @Nullable OrganisationId butNot) {
        return jdbc.sql("""
                        select exists (select 1 from organisation where lower(name) = lower(:name) and country = :country
                                          and id is distinct from cast(:id as uuid))""")
                .param("name", name)
                .param("country", country.value())
                .param("id", butNot == null ? null : butNot.value())
                .query(Boolean.class)
                .single();
    }

    boolean hasIdentifier(String identifier, @Nullable OrganisationId butNot) {
        return jdbc.sql("""
                        select exists (select 1 from organisation where identifier = :identifier and id is distinct from cast(:id as uuid))""")
                .param("identifier", identifier)
                .param("id", butNot == null ? null : butNot.value())
                .query(Boolean.class)
                .single();
    }

    void add(OrganisationId id, NewOrganisation wanted, PersonId by, Instant now) {
        values(jdbc.sql("""
                                insert into organisation (id, name, country, type, identifier, valid_from, valid_to, source, certainty, changed_by, changed_at)
                                values (:id, :name, :country, :type, :identifier, :from, :to, :source, :certainty, :by, :now)"""), wanted, by, now).param("id", id.value()).update();
    }

    /** Refuses with {@code version-conflict} when it was changed since it was seen. */
    void change(OrganisationId id, NewOrganisation wanted, int seen, PersonId by, Instant now) {
        var changed = values(
                        jdbc.sql("update organisation set version = version + 1, " + VALUES
                                + " where id = :id and version = :seen"),
                        wanted,
                        by,
                        now)
                .param("id", id.value())
                .param("seen", seen)
                .update();
        if (changed == 0) {
            throw new Stale("version-conflict");
        }
    }

    private static JdbcClient.StatementSpec values(
            JdbcClient.StatementSpec statement, NewOrganisation wanted, PersonId by, Instant now) {
        return statement
                .param("name", wanted.name())
                .param("country", wanted.country())
                .param("type", wanted.type())
                .param("identifier", wanted.identifier())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("source", wanted.source())
                .param(
                        "certainty",
                        wanted.certainty() == null ? null : wanted.certainty().name())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static String like(String words) {
        return "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private static OrganisationFile row(ResultSet row, int n) throws SQLException {
        var certainty = row.getString("certainty");
        return new OrganisationFile(
                new OrganisationCard(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        CountryCode.of(row.getString("country")),
                        row.getString("type")),
                row.getInt("version"),
                row.getString("identifier"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"),
                certainty == null ? null : RegisterEntry.Certainty.valueOf(certainty),
                new PersonId(row.getObject("changed_by", UUID.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
