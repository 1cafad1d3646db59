package org.verdant.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;

@VerdantTest
class OrganisationsAndPeopleTest {
    private static final String ORGANISATIONS = "/api/admin/organisations";
    private static final String PEOPLE = "/api/admin/people";

    @LocalServerPort
    int port;

    @Test
    void an_organisation_is_entered_and_changed_and_every_version_stays() {
        var admin = ApiClient.as("admin", port);
        var typed = organisation("Andean Grid Institute", "XI-ROR-03yrm5c26");
        assertThat(admin.post(ORGANISATIONS, organisation("Another", "XI-ROR-03yrm5c27"))
                        .expect(422)
                        .json()
                        .path("errors")
                        .path(0)
                        .path("code")
                        .asText())
                .isEqualTo("malformed-identifier");
        var entered = admin.post(ORGANISATIONS, typed).expect(201);
        var one = ORGANISATIONS + "/" + entered.json().path("id").asText();
        assertThat(admin.post(ORGANISATIONS, typed).expect(422).text())
                .contains("organisation-there", "identifier-taken");

        admin.put(one, organisation("Andean Grid Centre", "XI-ROR-03yrm5c26")).expect(428);
        admin.put(one, organisation("Andean Grid Centre", "XI-ROR-03yrm5c26"), "If-Match", "\"1\"")
                .expect(200);
        admin.put(one, organisation("Late", "XI-ROR-03yrm5c26"), "If-Match", "\"1\"")
                .expect(412);

        assertThat(admin.get(one).expect(200).header("ETag")).isEqualTo("\"2\"");
        var page = Visitor.signedIn("auditor", port)
                .get("/admin/organisations/" + entered.json().path("id").asText());
        assertThat(page.body())
                .contains("Andean Grid Institute", "Andean Grid Centre", "Its web site")
                .doesNotContain("_version");
    }

    @Test
    void an_organisation_that_ends_before_it_begins_is_refused_and_nothing_typed_is_lost() {
        var admin = Visitor.signedIn("admin", port);
        var typed =
                Map.of("name", "Pampas Power", "country", "AR", "type", "70", "from", "2020-01-01", "to", "2019-01-01");

        var refused = admin.post("/admin/organisations", typed, admin.token("/admin/organisations/new"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("The end is before the start.", "Say who says so", "value=\"Pampas Power\"", "2019-01-01");
    }

    @Test
    void who_administers_judges_no_files_at_the_same_time_also_not_in_a_time_to_come() {
        var admin = ApiClient.as("admin", port);
        var person = person(admin);
        var later = LocalDate.now().plusYears(9);
        var until = Map.of("role", "coordinator", "to", later.minusDays(1).toString());
        admin.post(person + "/roles", until).expect(204);
        assertThat(admin.post(person + "/roles", until).expect(409).text()).contains("has-role");
        admin.post(person + "/roles", Map.of("role", "administrator")).expect(409);
        admin.post(person + "/roles", Map.of("role", "administrator", "from", later.toString()))
                .expect(204);
        assertThat(admin.post(person + "/roles", Map.of("role", "reviewer"))
                        .expect(409)
                        .text())
                .contains("administrators-do-not-decide");
        admin.post(person + "/disabling", Map.of()).expect(204);
    }

    @Test
    void a_person_gets_roles_with_their_time_and_is_shut_out_at_once() {
        var admin = ApiClient.as("admin", port);
        var person = person(admin);
        admin.post(
                        person + "/roles",
                        Map.of(
                                "role",
                                "auditor",
                                "to",
                                LocalDate.now().plusDays(9).toString()))
                .expect(204);
        admin.post(person + "/expertise", Map.of("fields", new String[] {"planning"}))
                .expect(204);
        admin.post(person + "/disabling", Map.of()).expect(204);

        var file = admin.get(person).expect(200).json();
        assertThat(file.path("disabled").asBoolean()).isTrue();
        assertThat(file.path("expertise").path(0).asText()).isEqualTo("planning");
        assertThat(file.path("roles").path(0).path("to").asText()).isNotEmpty();
        admin.post(person + "/enabling", Map.of()).expect(204);
        assertThat(ApiClient.as("auditor", port)
                        .get(PEOPLE + "?q=Person+of")
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isPositive();
        ApiClient.as("auditor", port).post(person + "/disabling", Map.of()).expect(403);
        ApiClient.as("coordinator", port).get(PEOPLE).expect(403);
    }

    @Test
    void a_mistyped_name_or_address_is_corrected_and_nobody_elses_is_taken() {
        var admin = ApiClient.as("admin", port);
        var person = person(admin);
        var right = Map.of("name", "A. Right", "email", UUID.randomUUID() + "@office.example");

        admin.put(person, right).expect(428);
        admin.put(person, right, "If-Match", "\"1\"").expect(204);
        admin.put(person, right, "If-Match", "\"1\"").expect(412);

        var visitor = Visitor.signedIn("admin", port);
        var page = person.substring("/api".length());
        var taken = Map.of("_version", "2", "name", "A. Right", "email", "AUDITOR@demo.verdant.example");
        var refused = visitor.post(page, taken, visitor.token(page));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("AUDITOR@demo.verdant.example", "id=\"f-email-errors\"");
        assertThat(admin.get(person).expect(200).json().path("email").asText()).isEqualTo(right.get("email"));
    }

    private static String person(ApiClient admin) {
        var key = UUID.randomUUID();
        var typed = Map.of(
                "name",
                "Person of " + key,
                "email",
                key + "@office.example",
                "organisationName",
                "Office " + key,
                "organisationCountry",
                "PE",
                "organisationType",
                "10",
                "source",
                "Letter of appointment");
        return PEOPLE + "/"
                + admin.post(PEOPLE, typed).expect(201).json().path("id").asText();
    }

    private static Map<String, String> organisation(String name, String identifier) {
        var typed = new java.util.HashMap<>(
                Map.of("name", name, "country", "PE", "type", "80", "source", "Its web site", "from", "2001-01-01"));
        if (identifier != null) {
            typed.put("identifier", identifier);
        }
        return typed;
    }
}
