package org.verdant.shared.web;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The first answers to calls with an idempotency key, kept 24 hours for each person. */
@Repository
class IdempotentAnswers {
    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock wallClock;

    IdempotentAnswers(JdbcClient jdbc, @Qualifier("wallClock") Clock wallClock) {
        this.jdbc = jdbc;
        this.wallClock = wallClock;
    }

    /** Whose call it is and under which key. */
    record Call(UUID person, String key, byte[] fingerprint) {}

    /** An answer as it was given; headers as name and value in turn. */
    record Answer(byte[] fingerprint, int status, List<String> headers, byte[] body) {
        boolean answers(Call call) {
            return Arrays.equals(fingerprint, call.fingerprint());
        }
    }

    /** Takes the key for the running transaction; false while another one has it. */
    boolean take(Call call) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 20270312))")
                .param("name", call.person() + " " + call.key())
                .query(Boolean.class)
                .single();
    }

    Optional<Answer> find(Call call) {
        return jdbc.sql("""
                        select fingerprint, status, headers, body from idempotent_answer
                         where person = :person and key = :key and created_at > :oldest""")
                .param("person", call.person())
                .param("key", call.key())
                .param("oldest", oldest())
                .query(IdempotentAnswers::answer)
                .optional();
    }

    void keep(Call call, Answer answer) {
        jdbc.sql("delete from idempotent_answer where created_at <= :oldest")
                .param("oldest", oldest())
                .update();
        jdbc.sql("""
                        insert into idempotent_answer (person, key, fingerprint, status, headers, body, created_at)
                        values (:person, :key, :fingerprint, :status, :headers, :body, :now) on conflict do nothing""")
                .param("person", call.person())
                .param("key", call.key())
                .param("fingerprint", call.fingerprint())
                .param("status", answer.status())
                .param("headers", answer.headers().toArray(String[]::new))
                .param("body", answer.body())
                .param("now", wallClock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime oldest() {
        return wallClock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getBytes("fingerprint"),
                row.getInt("status"),
                List.of((String[]) row.getArray("headers").getArray()),
                row.getBytes("body"));
    }

    /** Something is being done at this moment: that says nothing about the call and is no answer to keep. */
    static boolean isWorthKeeping(int status, byte[] body) {
        var passing = status == 401 || status == 429 || status >= 500 || (status >= 400 && body.length == 0);
        return !passing
                && !(status == 409 && new String(body, StandardCharsets.UTF_8).contains("\"code\":\"in-progress\""));
    }
}
