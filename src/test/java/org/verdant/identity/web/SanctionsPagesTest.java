package org.verdant.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;

/** The sanctions list before administrators and auditors. */
@VerdantTest
class SanctionsPagesTest {
    private static final String LIST = "/admin/sanctions";

    @LocalServerPort
    int port;

    @Test
    void a_party_is_put_on_the_list_and_taken_off_on_somebodys_word() {
        var name = "Forbidden Party " + UUID.randomUUID();
        var admin = Visitor.signedIn("admin", port);
        var token = admin.token(LIST);
        assertThat(admin.post(LIST, Map.of("name", name, "source", "List of today"), token)
                        .statusCode())
                .isEqualTo(302);
        var id = party(name);

        var silent = admin.post(LIST + "/" + id + "/ending", Map.of("endSource", " "), token);
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Say who says so");
        admin.post(LIST + "/" + id + "/ending", Map.of("endSource", "Letter of today"), token);

        assertThat(admin.post(LIST + "/" + id + "/ending", Map.of("endSource", "Again"), token)
                        .statusCode())
                .isEqualTo(409);
        assertThat(Visitor.signedIn("auditor", port).get(LIST).body())
                .contains(name, "Letter of today", "never should have been")
                .doesNotContain("endSource");
    }

    @Test
    void what_is_refused_is_said_at_the_field_and_nothing_typed_is_lost() {
        var name = "Twice " + UUID.randomUUID();
        var admin = Visitor.signedIn("admin", port);
        var token = admin.token(LIST);
        admin.post(LIST, Map.of("name", name, "source", "List of today"), token);

        var tomorrow = LocalDate.now().plusYears(9).toString();
        var refused = admin.post(LIST, Map.of("name", name.toUpperCase(Locale.ROOT) + " ", "from", tomorrow), token);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("on the list already", "on the day on which it begins", "Say who says so", tomorrow);
        ApiClient.as("admin", port)
                .post("/api" + LIST + "/" + party(name) + "/ending", Map.of("endSource", "A mistake"))
                .expect(200);
        ApiClient.as("auditor", port)
                .post("/api" + LIST, Map.of("name", name, "source", "Mine"))
                .expect(403);
    }

    private String party(String name) {
        return ApiClient.as("auditor", port)
                .get("/api" + LIST + "?q=" + name.replace(' ', '+'))
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
    }
}
