package org.verdant.identity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.NotFound;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.Stale;

/** The rows behind people, their passwords, employments and roles. */
@Repository
class People {
    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a sign-in is compared with. */
    record Credentials(PersonId person, @Nullable String hash, boolean disabled) {}

    Optional<Credentials> credentials(String email) {
        return jdbc.sql(
                        "select id, password_hash, disabled_at is not null as disabled from person where lower(email) = lower(:email)")
                .param("email", email.strip())
                .query((row, n) -> new Credentials(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("password_hash"),
                        row.getBoolean("disabled")))
                .optional();
    }

    boolean isEmpty() {
        return !jdbc.sql("select exists (select 1 from person)")
                .query(Boolean.class)
                .single();
    }

    void addOrganisation(OrganisationCard organisation) {
        jdbc.sql("insert into organisation (id, name, country, type) values (:id, :name, :country, :type)")
                .param("id", organisation.id().value())
                .param("name", organisation.name())
                .param("country", organisation.country().value())
                .param("type", organisation.type())
                .update();
    }

    void add(PersonId id, PersonName named, OrganisationId organisation, String language) {
        jdbc.sql(
                        "insert into person (id, name, email, organisation_id, language) values (:id, :name, :email, :organisation, :language)")
                .param("id", id.value())
                .param("name", named.name())
                .param("email", named.email())
                .param("organisation", organisation.value())
                .param("language", language)
                .update();
    }

    /** Refuses with {@code version-conflict} when the person was changed since it was seen. */
    void rename(PersonId id, PersonName named, int seen) {
        var changed = jdbc.sql(
                        "update person set name = :name, email = :email, version = version + 1 where id = :id and version = :seen")
                .param("name", named.name())
                .param("email", named.email())
                .param("id", id.value())
                .param("seen", seen)
                .update();
        if (changed == 0) {
            throw new Stale("version-conflict");
        }
    }

    void setPassword(PersonId id, String hash) {
        change(
                id,
                jdbc.sql("update person set password_hash = :hash, version = version + 1 where id = :id")
                        .param("hash", hash));
    }

    void setOrganisation(PersonId id, OrganisationId organisation) {
        change(
                id,
                jdbc.sql("update person set organisation_id = :organisation, version = version + 1 where id = :id")
                        .param("organisation", organisation.value()));
    }

    void setLanguage(PersonId id, String language) {
        change(
                id,
                jdbc.sql("update person set language = :language where id = :id")
                        .param("language", language));
    }

    void setDisabled(PersonId id, @Nullable OffsetDateTime at) {
        change(
                id,
                jdbc.sql(
                                "update person set disabled_at = cast(:at as timestamptz), version = version + 1 where id = :id")
                        .param("at", at));
    }

    /** Lets one writer at a time look for overlaps. */
    void lock(PersonId id) {
        jdbc.sql("select 1 from person where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    void employ(EmploymentCard employment) {
        employ(employment, null, PersonId.SYSTEM);
    }

    void employ(EmploymentCard employment, @Nullable String source, PersonId by) {
        jdbc.sql("""
                        insert into employment (id, person_id, organisation_id, kind, valid_from, valid_to, source, recorded_by)
                        values (gen_random_uuid(), :person, :organisation, :kind, :from, :to, :source, :by)""")
                .param("source", source)
                .param("by", by.value())
                .param("person", employment.person().value())
                .param("organisation", employment.organisation().id().value())
                .param("kind", employment.kind().name())
                .param("from", employment.from())
                .param("to", employment.to())
                .update();
    }

    /** When what lasts at an organisation in that capacity began. */
    Optional<LocalDate> lastingSince(PersonId person, OrganisationId organisation, EmploymentKind kind) {
        return jdbc.sql("""
                        select max(valid_from) from employment
                         where person_id = :person and organisation_id = :organisation and kind = :kind and valid_to is null""")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("kind", kind.name())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Ends what lasts at an organisation in that capacity, on somebody's word. */
    void endEmployment(
            PersonId person,
            OrganisationId organisation,
            EmploymentKind kind,
            LocalDate last,
            String source,
            PersonId by) {
        jdbc.sql("""
                        update employment set valid_to = :last, end_source = :source, ended_by = :by, ended_at = now()
                         where person_id = :person and organisation_id = :organisation and kind = :kind and valid_to is null""")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("kind", kind.name())
                .param("last", last)
                .param("source", source)
                .param("by", by.value())
                .update();
    }

    void grant(PersonId person, Role role, LocalDate from, @Nullable LocalDate to, PersonId by) {
        jdbc.sql("""
                        insert into role_grant (id, person_id, role, valid_from, valid_to, granted_by)
                        values (gen_random_uuid(), :person, :role, :from, :to, :by)""")
                .param("person", person.value())
                .param("role", role.name())
                .param("from", from)
                .param("to", to)
                .param("by", by.value())
                .update();
    }

    int revoke(PersonId person, Role role, OffsetDateTime at) {
        return jdbc.sql(
                        "update role_grant set revoked_at = :at where person_id = :person and role = :role and revoked_at is null")
                .param("at", at)
                .param("person", person.value())
                .param("role", role.name())
                .update();
    }

    /** The roles that the person holds on some day of the period, whether it has begun or is to come. */
    Set<Role> rolesWithin(PersonId person, LocalDate from, @Nullable LocalDate to) {
        return jdbc.sql("""
                        select distinct role from role_grant
                         where person_id = :person and revoked_at is null and (valid_to is null or valid_to >= :from)
                           and (cast(:to as date) is null or valid_from <= :to)""")
                .param("person", person.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> Role.valueOf(row.getString("role")))
                .set();
    }

    /**
     * Whether somebody else than that person administers for good. Holds the administrators, so that two of them cannot shut each other
     * out at once.
     */
    boolean isAdministeredWithout(PersonId person, LocalDate today) {
        jdbc.sql("select id from role_grant where role = 'ADMINISTRATOR' order by id for update")
                .query(UUID.class)
                .list();
        return jdbc.sql("""
                        select exists (select 1 from role_grant g join person p on p.id = g.person_id
                                        where g.role = 'ADMINISTRATOR' and g.revoked_at is null and g.valid_to is null
                                          and g.valid_from <= :today and p.disabled_at is null and p.id <> :person)""")
                .param("today", today)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Takes the place of what was known before. */
    void setExpertise(PersonId id, Collection<String> fields) {
        jdbc.sql("delete from person_expertise where person_id = :id")
                .param("id", id.value())
                .update();
        for (var field : fields) {
            jdbc.sql("insert into person_expertise (person_id, field) values (:id, :field)")
                    .param("id", id.value())
                    .param("field", field)
                    .update();
        }
    }

    private static void change(PersonId id, JdbcClient.StatementSpec statement) {
        if (statement.param("id", id.value()).update() == 0) {
            throw new NotFound("person-not-found");
        }
    }
}
