package org.verdant.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.PersonId;

/** The tokens of programs: whose they are, how far they go, how long they live. By the wall's clock, so that the demonstration's time ends none. */
@Component
public class Tokens {
    private final JdbcClient jdbc;
    private final Clock wallClock;

    Tokens(JdbcClient jdbc, @Qualifier("wallClock") Clock wallClock) {
        this.jdbc = jdbc;
        this.wallClock = wallClock;
    }

    /** Who a living token acts as and how far. */
    public record Bearer(UUID token, PersonId person, Set<Scope> scopes) {}

    /** Nobody for a token that is unknown, over or revoked. */
    public Optional<Bearer> bearer(String token) {
        return jdbc.sql("""
                        select id, person_id, scopes from api_token
                         where token_hash = :hash and revoked_at is null and expires_at > :now""")
                .param("hash", Secrets.hash(token))
                .param("now", at(wallClock.instant()))
                .query((row, n) -> new Bearer(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        scopes(row)))
                .optional();
    }

    /** The owner's living tokens, newest first. */
    public List<TokenCard> of(PersonId person) {
        return jdbc.sql("""
                        select id, label, scopes, created_at, expires_at, last_used_at from api_token
                         where person_id = :person and revoked_at is null and expires_at > :now
                         order by created_at desc, id""")
                .param("person", person.value())
                .param("now", at(wallClock.instant()))
                .query((row, n) -> new TokenCard(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        scopes(row).stream().map(Scope::code).toList(),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("last_used_at", OffsetDateTime.class))))
                .list();
    }

    /** Notes the use, at most once in five minutes. */
    public void used(UUID token) {
        jdbc.sql("""
                        update api_token set last_used_at = :now
                         where id = :id and (last_used_at is null or last_used_at < :earlier)""")
                .param("id", token)
                .param("now", at(wallClock.instant()))
                .param("earlier", at(wallClock.instant().minusSeconds(300)))
                .update();
    }

    void add(PersonId person, TokenCard card, byte[] hash) {
        jdbc.sql("""
                        insert into api_token (id, person_id, label, scopes, token_hash, created_at, expires_at)
                        values (:id, :person, :label, :scopes, :hash, :created, :expires)""")
                .param("id", card.id())
                .param("person", person.value())
                .param("label", card.label())
                .param("scopes", card.scopes().toArray(String[]::new))
                .param("hash", hash)
                .param("created", at(card.createdAt()))
                .param("expires", at(card.expiresAt()))
                .update();
    }

    boolean revoke(UUID token, PersonId owner, Instant when) {
        return jdbc.sql(
                                "update api_token set revoked_at = :now where id = :id and person_id = :owner and revoked_at is null")
                        .param("now", at(when))
                        .param("id", token)
                        .param("owner", owner.value())
                        .update()
                == 1;
    }

    void revokeAll(PersonId owner, Instant when) {
        jdbc.sql("update api_token set revoked_at = :now where person_id = :owner and revoked_at is null")
                .param("now", at(when))
                .param("owner", owner.value())
                .update();
    }

    private static Set<Scope> scopes(ResultSet row) throws SQLException {
        var scopes = EnumSet.noneOf(Scope.class);
        for (var code : (String[]) row.getArray("scopes").getArray()) {
            Scope.ofCode(code).ifPresent(scopes::add);
        }
        return scopes;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
