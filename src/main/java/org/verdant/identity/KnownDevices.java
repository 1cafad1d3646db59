package org.verdant.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.PersonId;

/** The browsers from which somebody has signed in within half a year, each by a secret that it keeps. */
@Component
public class KnownDevices {
    public static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock wallClock;

    KnownDevices(JdbcClient jdbc, @Qualifier("wallClock") Clock wallClock) {
        this.jdbc = jdbc;
        this.wallClock = wallClock;
    }

    /** Whether the owner of the account has signed in with that device before. */
    public boolean isKnown(String email, @Nullable String device) {
        return device != null
                && jdbc.sql("""
                                select exists (select 1 from known_device d join person p on p.id = d.person_id
                                                where d.token_hash = :hash and lower(p.email) = lower(:email) and d.last_used >= :oldest)""")
                        .param("hash", Secrets.hash(device))
                        .param("email", email.strip())
                        .param("oldest", wallClock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single();
    }

    /** Knows a browser from now on; answers the secret that it keeps. */
    public String remember(PersonId person, @Nullable String device) {
        var secret = device == null || device.length() < 40 ? Secrets.fresh() : device;
        jdbc.sql("""
                        insert into known_device (token_hash, person_id, last_used) values (:hash, :person, :now)
                        on conflict (token_hash) do update set person_id = excluded.person_id, last_used = excluded.last_used""")
                .param("hash", Secrets.hash(secret))
                .param("person", person.value())
                .param("now", wallClock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }
}
