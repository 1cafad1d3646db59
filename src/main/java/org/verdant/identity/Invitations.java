package org.verdant.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.PersonId;

/** The links with which people set a password, each once and for three days. */
@Repository
class Invitations {
    private static final Duration LIFE = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Clock wallClock;

    Invitations(JdbcClient jdbc, @Qualifier("wallClock") Clock wallClock) {
        this.jdbc = jdbc;
        this.wallClock = wallClock;
    }

    /** A new one ends those before. */
    void add(PersonId person, String secret) {
        withdraw(person);
        jdbc.sql("insert into invitation (token_hash, person_id, expires_at) values (:hash, :person, :expires)")
                .param("hash", Secrets.hash(secret))
                .param("person", person.value())
                .param("expires", now().plus(LIFE))
                .update();
    }

    /** Ends what is still out. */
    void withdraw(PersonId person) {
        jdbc.sql("update invitation set used_at = :now where person_id = :person and used_at is null")
                .param("now", now())
                .param("person", person.value())
                .update();
    }

    /** Uses the invitation up and tells whose it was; nobody's when unknown, over or used. */
    Optional<PersonId> use(String secret) {
        return jdbc.sql("""
                        update invitation set used_at = :now
                         where token_hash = :hash and used_at is null and expires_at > :now returning person_id""")
                .param("now", now())
                .param("hash", Secrets.hash(secret))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private OffsetDateTime now() {
        return wallClock.instant().atOffset(ZoneOffset.UTC);
    }
}
