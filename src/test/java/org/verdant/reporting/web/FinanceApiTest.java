package org.verdant.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.shared.CaseId;
import org.verdant.support.ApiClient;
import org.verdant.support.FinanceRoad;
import org.verdant.support.VerdantTest;

/** The money of a financing over the interface: its steps with their forms, and what everybody who may see the file reads. */
@VerdantTest
class FinanceApiTest {
    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    private FinanceRoad financings;

    @BeforeEach
    void road() {
        financings = new FinanceRoad(beans);
    }

    @Test
    void a_disbursement_is_asked_for_checked_ordered_and_recorded_by_four_people() {
        var file = financings.effective();
        var task = task("proposer", file, "requestDisbursement");
        var form = as("proposer").get("/api/tasks/" + task).expect(200).json().path("form");
        assertThat(form.at("/properties").has("purpose")).isTrue();
        var wrong = as("proposer")
                .post("/api/tasks/" + task + "/completion", Map.of("amount", Map.of("amount", "-1.00"), "purpose", ""))
                .expect(422);
        assertThat(fields(wrong.json()))
                .containsExactlyInAnyOrder("amount.amount not-positive", "purpose words-required");
        does(
                "proposer",
                file,
                "requestDisbursement",
                Map.of("amount", Map.of("amount", "400000.00", "currency", "USD"), "purpose", "Modules"));
        does("coordinator", file, "checkDisbursement", Map.of("outcome", "CLEAR"));
        does("coordinator-lead", file, "payDisbursement", Map.of("reference", "SWIFT 4711"));
        does(
                "coordinator2",
                file,
                "recordDisbursement",
                Map.of(
                        "amount",
                        Map.of("amount", "400000.00"),
                        "paidOn",
                        financings.projects().today().toString()));
        var finance = finance("proposer", file);
        assertThat(finance.at("/amounts/0/signed/amount").asText()).isEqualTo("900000.00");
        assertThat(finance.at("/amounts/0/undisbursed/amount").asText()).isEqualTo("500000.00");
        assertThat(finance.at("/movements/1/type").asText()).isEqualTo("3");
        assertThat(finance.at("/movements/1/reference").asText()).isEqualTo("SWIFT 4711");
        assertThat(finance.at("/plan")).hasSize(2);
        assertThat(finance.at("/conditionsPrecedent")).hasSize(2);
    }

    @Test
    void a_coordinator_suspends_resumes_records_a_breach_and_takes_a_payment_back() {
        var file = financings.effective();
        financings.pays(file, "100000.00");
        var address = "/api/proposals/" + file + "/finance";
        assertThat(fields(as("coordinator")
                        .post(address + "/suspension", Map.of())
                        .expect(422)
                        .json()))
                .containsExactly("reason words-required");
        var reason = Map.of("reason", "The audit is late");
        var suspended = as("coordinator").post(address + "/suspension", reason).expect(200);
        assertThat(suspended.json().path("suspended").asBoolean()).isTrue();
        var again = as("coordinator").post(address + "/suspension", reason).expect(409);
        assertThat(again.json().path("code").asText()).isEqualTo("disbursements-already-suspended");
        as("coordinator").post(address + "/resumption", reason).expect(200);
        var breached =
                as("coordinator").post(address + "/covenants/2/breach", reason).expect(200);
        assertThat(breached.json().at("/covenants/1/state").asText()).isEqualTo("BREACHED");
        as("coordinator").post(address + "/covenants/9/breach", reason).expect(404);
        var back =
                as("coordinator").post(address + "/payments/2/reversal", reason).expect(200);
        assertThat(back.json().at("/movements/2/amount/amount").asText()).isEqualTo("-100000.00");
        as("proposer").post(address + "/suspension", reason).expect(403);
        as("reviewer1").get(address).expect(404);
    }

    @Test
    void the_board_tells_what_is_signed_and_paid_without_a_minimum() {
        var file = financings.effective();
        financings.pays(file, "250000.00");
        var day = financings.projects().today();
        var programme = ApiClient.anonymous(port)
                .get("/api/programme?asOf=" + day + "&knownAt=" + day.plusDays(1) + "T00:00:00Z")
                .expect(200);
        var capability = StreamSupport.stream(programme.json().path("tracked").spliterator(), false)
                .filter(tracked -> tracked.path("code").asText().equals("Q4.4"))
                .findFirst()
                .orElseThrow()
                .path("measures");
        assertThat(capability.path("amount").asLong()).isGreaterThanOrEqualTo(900_000);
        assertThat(capability.path("disbursed").asLong()).isGreaterThanOrEqualTo(250_000);
        assertThat(capability.path("countries").asInt()).isPositive();
    }

    private ApiClient as(String person) {
        return ApiClient.as(person, port);
    }

    private JsonNode finance(String person, CaseId file) {
        return as(person).get("/api/proposals/" + file + "/finance").expect(200).json();
    }

    private String task(String person, CaseId file, String key) {
        return as(person)
                .get("/api/tasks?proposal=" + file + "&key=" + key)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
    }

    private void does(String person, CaseId file, String key, Object form) {
        as(person)
                .post("/api/tasks/" + task(person, file, key) + "/completion", form)
                .expect(200);
    }

    private static List<String> fields(JsonNode problem) {
        return StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error ->
                        error.path("field").asText() + " " + error.path("code").asText())
                .toList();
    }
}
