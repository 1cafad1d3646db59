package org.verdant.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;

@VerdantTest
class RegisterPagesTest {
    private static final Map<String, String> ECUADOR = Map.of(
            "country", "EC",
            "status", "OBSERVER",
            "from", "2025-05-01",
            "to", "2025-04-01",
            "source", "Press report of the conference of May 2025",
            "certainty", "GOOD");

    @LocalServerPort
    int port;

    @Test
    void the_register_is_read_as_of_a_day() {
        var admin = Visitor.signedIn("admin", port);

        assertThat(admin.get("/admin/register?q=Italy&asOf=2022-01-01").body())
                .contains("Italy", "Belt and Road partner", "to 6 Dec 2023");
        assertThat(admin.get("/admin/register?q=Italy&asOf=2024-01-01").body()).contains("No country was found");
        assertThat(admin.get("/admin/register/IT").body()).contains("Memorandum of 23 March 2019");
        assertThat(admin.get("/admin/register/XX").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_refused_is_said_at_the_field_and_nothing_typed_is_lost() {
        var admin = Visitor.signedIn("admin", port);
        var token = admin.token("/admin/register/new");

        var refused = admin.post("/admin/register", ECUADOR, token);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("The end is before the start.", "value=\"2025-04-01\"", "Press report of the conference")
                .containsPattern("f-to\"[^>]*aria-invalid=\"true\"|aria-invalid=\"true\"[^>]*f-to");
    }

    @Test
    void programs_enter_end_correct_and_strike_out_and_read_what_was() {
        var admin = ApiClient.as("admin", port);
        var body = Map.of(
                "country", "EC", "status", "OBSERVER", "from", "2025-05-01", "source", "Press", "certainty", "GOOD");
        var entered = admin.post("/api/admin/register", body).expect(201);
        assertThat(entered.header("ETag")).isEqualTo("\"1\"");
        var first = "/api/admin/register/" + entered.json().path("id").asText();

        var again = admin.post("/api/admin/register", body).expect(422).json();
        assertThat(again.path("errors").path(0).path("code").asText()).isEqualTo("entry-overlaps");
        var ended = admin.post(first + "/ending", Map.of("lastDay", "2026-05-01", "endSource", "Letter"))
                .expect(200)
                .json();
        assertThat(admin.get(first).expect(200).header("ETag")).isEqualTo("\"2\"");
        admin.post(first + "/ending", Map.of("lastDay", "2026-05-01", "endSource", "Letter"))
                .expect(409);
        var second = "/api/admin/register/" + ended.path("id").asText();
        admin.post(second + "/striking", Map.of("strikeReason", "It was Peru")).expect(200);

        var history = admin.get("/api/admin/register?country=EC").expect(200).json();
        assertThat(history.path("total").asInt()).isEqualTo(2);
        assertThat(admin.get("/api/admin/register?asOf=2025-06-01&status=OBSERVER&limit=1")
                        .expect(200)
                        .json()
                        .path("items"))
                .noneMatch(row -> row.path("country").asText().equals("EC"));
    }

    @Test
    void a_day_of_no_year_of_ours_is_refused() {
        var typed = Map.of(
                "country",
                "UY",
                "status",
                "OBSERVER",
                "from",
                "+999999999-01-01",
                "source",
                "A slip",
                "certainty",
                "LOW");
        ApiClient.as("admin", port).post("/api/admin/register", typed).expect(400);
        var admin = Visitor.signedIn("admin", port);

        assertThat(admin.post("/admin/register", typed, admin.token("/admin/register/new"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_auditor_sees_an_entry_without_its_forms() {
        var auditor = Visitor.signedIn("auditor", port);
        var entries = ApiClient.as("auditor", port)
                .get("/api/admin/register?country=LA")
                .expect(200)
                .json();

        var page = auditor.get(
                "/admin/register/entries/" + entries.at("/items/0/id").asText());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("/ending", "/striking", "/correction");
    }

    @Test
    void an_auditor_reads_and_changes_nothing() {
        var auditor = Visitor.signedIn("auditor", port);

        var page = auditor.get("/admin/register");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("/admin/register/new");
        assertThat(auditor.get("/admin/register/LA").body()).doesNotContain("/admin/register/entries/");
        assertThat(auditor.get("/admin/register/new").statusCode()).isEqualTo(403);
        assertThat(auditor.post("/admin/register", ECUADOR, auditor.token("/admin/register"))
                        .statusCode())
                .isEqualTo(403);
        ApiClient.as("auditor", port).post("/api/admin/register", ECUADOR).expect(403);
    }
}
