package org.verdant.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;

@VerdantTest
class ApiProblemsTest {
    @LocalServerPort
    int port;

    @Test
    void every_kind_of_refusal_is_a_problem_with_a_stable_code() {
        var nobody = ApiClient.anonymous(port);
        var proposer = ApiClient.as("proposer", port);

        problem(nobody.get("/api/tasks"), 401, "sign-in-required");
        problem(proposer.get("/api/cases"), 403, "forbidden");
        problem(proposer.get("/api/nothing-here"), 404, "not-found");
        problem(proposer.get("/api/proposals/no-id"), 404, "not-found");
        problem(proposer.delete("/api/programme"), 405, "method-not-allowed");
        problem(proposer.post("/api/proposals", "{\"track\":"), 400, "malformed");
        problem(proposer.get("/api/proposals?colour=green"), 400, "unknown-parameter");
        problem(proposer.get("/api/proposals?limit=201"), 400, "invalid-limit");
        problem(proposer.get("/api/proposals?cursor=forged"), 400, "invalid-cursor");
        problem(proposer.get("/api/tasks?sort=colour"), 400, "unknown-sort-key");
    }

    @Test
    void a_problem_names_the_address_and_shows_nothing_of_the_inside() {
        var answer = ApiClient.as("proposer", port).post("/api/proposals", Map.of("track", "ACTIVITY", "owner", "me"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("instance").asText()).isEqualTo("/api/proposals");
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("owner");
        assertThat(answer.text()).doesNotContain("Exception", "org.", "java.");
    }

    @Test
    void a_change_must_say_which_version_it_saw() {
        var proposer = ApiClient.as("proposer", port);
        var draft = proposer.post("/api/proposals", Map.of("track", "ACTIVITY")).expect(201);
        var address = "/api/proposals/" + draft.json().path("id").asText();

        problem(proposer.put(address, Map.of("track", "ACTIVITY")), 428, "if-match-required");
        problem(proposer.put(address, Map.of("track", "ACTIVITY"), "If-Match", "\"999\""), 412, "version-conflict");
        assertThat(draft.header("ETag")).matches("\"\\d+\"");
    }

    @Test
    void more_than_a_megabyte_of_json_is_refused() {
        var proposer = ApiClient.as("proposer", port);

        problem(proposer.post("/api/proposals", Map.of("track", "x".repeat(1_100_000))), 413, "too-large");
    }

    @Test
    void amounts_are_text_and_never_floats() {
        var proposer = ApiClient.as("proposer", port);
        var body = "{\"track\":\"ACTIVITY\",\"budget\":{\"total\":{\"amount\":40000.10,\"currency\":\"USD\"}}}";

        var answer = proposer.post("/api/proposals", body);

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("budget.total.amount");
    }

    @Test
    void a_character_that_no_database_holds_is_refused_and_breaks_nothing() {
        var proposer = ApiClient.as("proposer", port);

        var answer = proposer.post("/api/proposals", "{\"track\":\"ACTIVITY\",\"title\":\"a\\u0000b\"}");

        assertThat(answer.status()).isIn(400, 422);
    }

    private static void problem(ApiClient.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
        assertThat(answer.json().path("title").asText()).isNotBlank();
    }
}
