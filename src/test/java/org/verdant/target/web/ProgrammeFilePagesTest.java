package org.verdant.target.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;

/** Programme file versions for programs; what comes into force here changes no rule. */
@VerdantTest
class ProgrammeFilePagesTest {
    private static final String VERSIONS = "/api/admin/programme/versions";

    @LocalServerPort
    int port;

    @Test
    void two_administrators_change_the_programme_file_over_the_api() {
        var first = ApiClient.as("admin", port);
        var running = running(first);
        var content = first.get(VERSIONS + "/" + running.path("id").asText())
                .expect(200)
                .json()
                .path("content")
                .asText();
        var wrong = first.post(
                        VERSIONS,
                        draft(
                                content.replace("minimum: 25", "minimum: many"),
                                running.path("sha256").asText()))
                .expect(422)
                .json();
        assertThat(wrong.path("errors").path(0).path("message").asText()).contains("line ", "minimum");

        var made = first.post(
                        VERSIONS,
                        draft(
                                content + "# read by two\n",
                                running.path("sha256").asText()))
                .expect(201);
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        var proposed = VERSIONS + "/" + made.json().path("version").path("id").asText();
        assertThat(made.json().path("difference").toString()).contains("# read by two");
        assertThat(first.post(proposed + "/confirmation", Map.of())
                        .expect(403)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("four-eyes");
        ApiClient.as("auditor", port).post(proposed + "/confirmation", Map.of()).expect(403);

        var second = ApiClient.as("admin2", port);
        second.post(proposed + "/rejection", Map.of("rejectReason", "")).expect(422);
        second.post(proposed + "/confirmation", Map.of()).expect(200);

        assertThat(running(first).path("reason").asText()).isEqualTo("Said so");
        second.post(proposed + "/confirmation", Map.of()).expect(409);
    }

    private static com.fasterxml.jackson.databind.JsonNode running(ApiClient client) {
        for (var version : client.get(VERSIONS).expect(200).json().path("items")) {
            if (version.path("running").asBoolean()) {
                return version;
            }
        }
        throw new AssertionError("nothing runs");
    }

    private static Map<String, String> draft(String content, String base) {
        return Map.of("content", content, "reason", "Said so", "base", base);
    }
}
