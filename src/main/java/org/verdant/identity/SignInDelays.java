package org.verdant.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords: an account after 5 wrong ones, an address after 50, each time for twice as long, up to half a
 * minute. It locks nobody out for good, and a device from which the owner has signed in before is counted by itself, so that
 * strangers cannot keep the owner out.
 */
@Component
class SignInDelays {
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock wallClock;

    SignInDelays(JdbcClient jdbc, @Qualifier("wallClock") Clock wallClock) {
        this.jdbc = jdbc;
        this.wallClock = wallClock;
    }

    /** One thing that failures are counted for. */
    private record Subject(byte[] hash, int free) {}

    Duration wait(SignInAttempt attempt, boolean knownDevice) {
        return subjects(attempt, knownDevice).stream()
                .map(this::wait)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    void failed(SignInAttempt attempt, boolean knownDevice) {
        for (var subject : subjects(attempt, knownDevice)) {
            jdbc.sql("""
                            insert into sign_in_failure (subject, failures, last_at) values (:subject, 1, :now)
                            on conflict (subject) do update set last_at = excluded.last_at,
                              failures = case when sign_in_failure.last_at < :forgotten then 1 else least(sign_in_failure.failures + 1, 1000) end""")
                    .param("subject", subject.hash())
                    .param("now", at(wallClock.instant()))
                    .param("forgotten", at(wallClock.instant().minus(FORGOTTEN)))
                    .update();
        }
        jdbc.sql("delete from sign_in_failure where last_at < :forgotten")
                .param("forgotten", at(wallClock.instant().minus(FORGOTTEN.multipliedBy(4))))
                .update();
    }

    /** The account's and the device's count begin anew; that of the address does not, or one own account would free all guessing. */
    void succeeded(SignInAttempt attempt, boolean knownDevice) {
        jdbc.sql("delete from sign_in_failure where subject = :subject")
                .param("subject", subjects(attempt, knownDevice).get(0).hash())
                .update();
    }

    private static List<Subject> subjects(SignInAttempt attempt, boolean knownDevice) {
        if (knownDevice) {
            return List.of(new Subject(Secrets.hash("device:" + attempt.device()), 5));
        }
        var account = Secrets.hash("account:" + attempt.email().strip().toLowerCase(Locale.ROOT));
        return List.of(new Subject(account, 5), new Subject(Secrets.hash("address:" + attempt.address()), 50));
    }

    private Duration wait(Subject subject) {
        var now = wallClock.instant();
        return jdbc.sql(
                        "select failures, last_at from sign_in_failure where subject = :subject and last_at >= :forgotten")
                .param("subject", subject.hash())
                .param("forgotten", at(now.minus(FORGOTTEN)))
                .query((row, n) -> remaining(
                        row.getInt("failures") - subject.free(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        now))
                .optional()
                .orElse(Duration.ZERO);
    }

    private static Duration remaining(int beyond, Instant last, Instant now) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        var delay = Duration.ofSeconds(Math.min(LONGEST.toSeconds(), 1L << Math.min(beyond, 10)));
        var left = Duration.between(now, last.plus(delay));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
