package org.verdant.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;

/** Where people work, from when to when, and who says so. */
@VerdantTest
class EmploymentsTest {
    private static final String ORGANISATIONS = "/api/admin/organisations";
    private static final String PEOPLE = "/api/admin/people";

    @LocalServerPort
    int port;

    @Test
    void an_employment_ends_on_somebodys_word_and_never_before_it_began() {
        var admin = ApiClient.as("admin", port);
        var person = person(admin);
        var employer = admin.get(person).expect(200).json().path("organisation").asText();
        var ending =
                new java.util.HashMap<>(Map.of("organisation", employer, "kind", "EMPLOYEE", "lastDay", "2001-01-01"));

        assertThat(admin.post(person + "/employments/end", ending).expect(422).text())
                .contains("source-required", "end-before-start");
        ending.put("endSource", "Letter of resignation");
        ending.remove("lastDay");
        admin.post(person + "/employments/end", ending).expect(204);
        admin.post(person + "/employments/end", ending).expect(409);

        assertThat(Visitor.signedIn("auditor", port)
                        .get(person.substring("/api".length()))
                        .body())
                .contains("Letter of appointment; Letter of resignation")
                .doesNotContain("name=\"endSource\"");
    }

    @Test
    void a_new_job_begins_at_once_and_takes_the_place_of_an_older_one() {
        var admin = ApiClient.as("admin", port);
        var person = person(admin);
        var today = LocalDate.now();
        var next = entered(admin, organisation("Next " + UUID.randomUUID(), null));

        var job = new java.util.HashMap<>(employment(next, today.plusYears(9).toString(), ""));
        job.remove("to");
        assertThat(refused(admin, person, job)).isEqualTo("from job-to-come");
        job.put("from", today.minusYears(9).toString());
        assertThat(refused(admin, person, job)).isEqualTo("from job-before-present");
        assertThat(admin.get(person).expect(200).json().path("employments")).hasSize(1);
    }

    @Test
    void nobody_new_belongs_to_an_organisation_that_ended_and_none_is_entered_twice() {
        var admin = ApiClient.as("admin", port);
        var typed = organisation("Closed " + UUID.randomUUID(), null);
        typed.put("to", "2020-01-01");
        var closed = entered(admin, typed);

        assertThat(refused(admin, person(admin), employment(closed, "2019-01-01", "2020-01-02")))
                .isEqualTo("organisation organisation-ended");
        var newcomer =
                new java.util.HashMap<>(Map.of("name", "A. Person", "email", UUID.randomUUID() + "@office.example"));
        newcomer.put("source", "Letter");
        assertThat(admin.post(PEOPLE, newcomer).expect(422).text()).contains("organisation-needed");
        newcomer.put("organisation", closed);
        assertThat(admin.post(PEOPLE, newcomer).expect(422).text()).contains("organisation-ended");
        newcomer.remove("organisation");
        newcomer.putAll(
                Map.of("organisationName", typed.get("name"), "organisationCountry", "PE", "organisationType", "80"));
        assertThat(admin.post(PEOPLE, newcomer).expect(422).text()).contains("organisationName", "organisation-there");
        newcomer.put("organisationName", "Opened " + UUID.randomUUID());
        newcomer.remove("source");
        assertThat(admin.post(PEOPLE, newcomer).expect(422).text()).contains("source-required");
    }

    @Test
    void R_COI_employment_that_overlaps_or_ends_before_it_begins_is_refused() {
        var admin = ApiClient.as("admin", port);
        var person = person(admin);
        var institute = admin.post(ORGANISATIONS, organisation("Employer " + UUID.randomUUID(), null))
                .expect(201)
                .json()
                .path("id")
                .asText();
        admin.post(person + "/employments", employment(institute, "2020-01-01", "2021-12-31"))
                .expect(204);

        assertThat(refused(admin, person, employment(institute, "2021-12-31", "2022-12-31")))
                .isEqualTo("from entry-overlaps");
        assertThat(refused(admin, person, employment(institute, "2023-01-01", "2022-12-31")))
                .isEqualTo("to end-before-start");
        admin.post(person + "/employments", employment(institute, "2022-01-01", "2022-12-31"))
                .expect(204);
        assertThat(admin.get(person).expect(200).json().path("employments")).hasSize(3);
    }

    private static String entered(ApiClient admin, Map<String, String> organisation) {
        return admin.post(ORGANISATIONS, organisation)
                .expect(201)
                .json()
                .path("id")
                .asText();
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

    private static String refused(ApiClient admin, String person, Map<String, String> typed) {
        var error = admin.post(person + "/employments", typed)
                .expect(422)
                .json()
                .path("errors")
                .path(0);
        return error.path("field").asText() + " " + error.path("code").asText();
    }

    private static Map<String, String> employment(String organisation, String from, String to) {
        return Map.of(
                "organisation",
                organisation,
                "kind",
                "EMPLOYEE",
                "from",
                from,
                "to",
                to,
                "source",
                "Letter of service");
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
