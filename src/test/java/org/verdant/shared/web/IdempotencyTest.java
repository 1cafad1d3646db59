package org.verdant.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;

@VerdantTest
class IdempotencyTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_same_call_again_gets_the_first_answer_and_does_nothing_more() {
        var proposer = ApiClient.as("proposer", port);
        var key = UUID.randomUUID().toString();

        var first = create(proposer, key, "Once").expect(201);
        var again = create(proposer, key, "Once").expect(201);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).isNotNull();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void the_same_key_for_something_else_is_refused() {
        var proposer = ApiClient.as("proposer", port);
        var key = UUID.randomUUID().toString();
        create(proposer, key, "This").expect(201);

        var refused = create(proposer, key, "That").expect(422);

        assertThat(refused.json().path("code").asText()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_key_belongs_to_one_person() {
        var key = UUID.randomUUID().toString();
        create(ApiClient.as("proposer", port), key, "Mine").expect(201);

        var other = create(ApiClient.as("proposer2", port), key, "Mine").expect(201);

        assertThat(other.header("Idempotency-Replayed")).isNull();
    }

    @Test
    void a_refusal_is_given_again_too() {
        var proposer = ApiClient.as("proposer", port);
        var key = UUID.randomUUID().toString();

        proposer.post("/api/proposals", Map.of("track", "NONE"), "Idempotency-Key", key);
        var again = proposer.post("/api/proposals", Map.of("track", "NONE"), "Idempotency-Key", key);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void a_malformed_key_is_refused() {
        var proposer = ApiClient.as("proposer", port);

        assertThat(create(proposer, "two words", "x")
                        .expect(400)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("invalid-idempotency-key");
        create(proposer, "k".repeat(256), "x").expect(400);
    }

    @Test
    void fifty_equal_calls_at_once_do_it_once() throws InterruptedException, ExecutionException {
        var proposer = ApiClient.as("proposer", port);
        var key = UUID.randomUUID().toString();
        var title = "Fifty at once " + key;
        var threads = Executors.newFixedThreadPool(16);
        try {
            Callable<ApiClient.Answer> call = () -> create(proposer, key, title);
            var statuses = new ArrayList<Integer>();
            for (Future<ApiClient.Answer> answer : threads.invokeAll(java.util.Collections.nCopies(50, call))) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).contains(201).isSubsetOf(List.of(201, 409));
        } finally {
            threads.shutdown();
        }
        assertThat(create(proposer, key, title).expect(201).header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(jdbc.sql("select count(*) from idempotent_answer where key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(proposer.get("/api/proposals?q=" + key).json().path("items").size())
                .isEqualTo(1);
    }

    private static ApiClient.Answer create(ApiClient proposer, String key, String title) {
        return proposer.post("/api/proposals", Map.of("track", "ACTIVITY", "title", title), "Idempotency-Key", key);
    }
}
