package org.verdant.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.VerdantTest;

@VerdantTest
class ProtectionTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/sign-in", "/tasks", "/nothing/here", "/api/tasks", "/api/nothing", "/css/verdant.css"})
    void every_answer_has_the_protective_headers(String address) {
        var headers = new Visitor(port).get(address).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "object-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void only_the_diagram_may_set_style_attributes() {
        var policy = new Visitor(port)
                .get("/monitor/0b3e6a1c-0000-4000-8000-000000000000")
                .headers()
                .firstValue("Content-Security-Policy");

        assertThat(policy.orElse("")).contains("style-src-attr 'unsafe-inline'").contains("script-src 'self';");
    }

    @Test
    void personal_pages_are_kept_by_no_cache() {
        var answer = Visitor.signedIn("proposer", port).get("/account/tokens");

        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        var visitor = Visitor.signedIn("proposer", port);

        assertThat(visitor.post("/account/language", Map.of("language", "zh"), "forged")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.send("POST", "/api/proposals", "application/json", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_wrong_role_is_told_so_and_nobody_is_asked_to_sign_in() {
        assertThat(Visitor.signedIn("proposer", port).get("/admin/people").statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port).get("/admin/people").headers().firstValue("Location"))
                .contains("/sign-in?returnTo=%2Fadmin%2Fpeople");
    }

    @Test
    void what_is_refused_leaves_a_person_signed_in_and_shows_the_way_back() {
        var visitor = Visitor.signedIn("coordinator", port);
        var refused = visitor.get("/proposals/" + java.util.UUID.randomUUID());

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("/sign-out").doesNotContain("href=\"/sign-in\"");
    }

    @Test
    void an_error_page_says_what_happened_in_the_readers_language() {
        assertThat(new Visitor(port).get("/nothing/here").body()).contains("<h1>Not found</h1>");
    }
}
