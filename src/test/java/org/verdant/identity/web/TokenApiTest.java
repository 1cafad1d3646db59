package org.verdant.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;

@VerdantTest
class TokenApiTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void forgetFailures() {
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void a_token_acts_as_its_owner_and_is_stored_only_hashed() {
        var token = ask(Map.of("scopes", List.of("read")))
                .expect(201)
                .json()
                .path("token")
                .asText();

        assertThat(call("GET", "/api/tokens", token)).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from api_token where encode(token_hash, 'escape') = :token")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void a_token_goes_no_further_than_its_scopes() {
        var reads = ask(Map.of("scopes", List.of("read"))).json().path("token").asText();
        var decides =
                ask(Map.of("scopes", List.of("decide"))).json().path("token").asText();

        assertThat(call("POST", "/api/proposals", reads)).isEqualTo(403);
        assertThat(call("GET", "/api/tasks", decides)).isEqualTo(403);
    }

    @Test
    void a_token_that_may_decide_lives_twelve_hours_at_most() {
        var refused =
                ask(Map.of("scopes", List.of("decide"), "expires", "PT13H")).expect(422);

        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("expires");
        ask(Map.of("scopes", List.of("write"), "expires", "P30D")).expect(201);
    }

    @Test
    void its_owner_lists_and_revokes_it_and_nobody_else() {
        var owner = ApiClient.anew("reviewer2", port);
        var id = owner.get("/api/tokens").expect(200).json().at("/items/0/id").asText();

        ApiClient.as("reviewer3", port).delete("/api/tokens/" + id).expect(404);
        owner.delete("/api/tokens/" + id).expect(204);
        owner.get("/api/tokens").expect(401);
    }

    @Test
    void a_wrong_password_gets_a_problem_that_says_no_more() {
        var answer = ApiClient.anonymous(port)
                .post("/api/tokens", Map.of("email", "proposer@demo.verdant.example", "password", "wrong-one"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asText()).isEqualTo("sign-in-failed");
    }

    @Test
    void unknown_scopes_and_fields_are_refused_at_their_place() {
        assertThat(ask(Map.of("scopes", List.of("read", "rule")))
                        .expect(422)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("scopes[1]");
        assertThat(ask(Map.of("role", "administrator"))
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("role");
    }

    @Test
    void moving_the_demonstrations_time_signs_nobody_out() {
        var admin = ApiClient.as("admin", port);

        admin.post("/api/demo/clock", Map.of("advance", "P30D")).expect(200);

        admin.get("/api/tokens").expect(200);
    }

    private ApiClient.Answer ask(Map<String, Object> wish) {
        var body = new java.util.HashMap<String, Object>(wish);
        body.put("email", "proposer@demo.verdant.example");
        body.put("password", ApiClient.PASSWORD);
        return ApiClient.anonymous(port).post("/api/tokens", body);
    }

    private int call(String method, String path, String token) {
        try {
            var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:" + port + path))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .method(method, java.net.http.HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "{}"))
                    .build();
            return java.net.http.HttpClient.newHttpClient()
                    .send(request, java.net.http.HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        } catch (java.io.IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
