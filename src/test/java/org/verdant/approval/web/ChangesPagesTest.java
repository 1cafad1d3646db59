package org.verdant.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.shared.CaseId;
import org.verdant.support.AgreementRoad;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

@VerdantTest
class ChangesPagesTest {
    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    private AgreementRoad road;
    private CaseId file;

    @BeforeEach
    void running() {
        road = new AgreementRoad(beans);
        file = road.running();
    }

    @Test
    void a_change_is_asked_and_decided_on_pages() {
        try (var visit = Visit.as("proposer", port).open("/proposals/" + file + "/change-requests")) {
            var page = visit.page();
            page.locator("details summary").last().click();
            visit.checkAccessibility().picture("change-form");
            page.locator("[name='changes.plannedEnd']").fill("2020-01-01");
            page.locator("form[action$='/change-requests'] button[type=submit]").click();
            page.waitForLoadState();
            assertThat(page.locator("#error-summary").innerText()).containsPattern("\\S: This is needed\\.");
            assertThat(page.locator("[name='changes.plannedEnd']").inputValue()).isEqualTo("2020-01-01");
            visit.checkAccessibility().complaints().clear();
            page.locator("[name=reason]").fill("The hall is rebuilt");
            page.locator("[name='changes.plannedEnd']").fill(end().plusMonths(2).toString());
            page.locator("form[action$='/change-requests'] button[type=submit]").click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("The hall is rebuilt", "to be decided");
            visit.checkAccessibility().picture("change-asked");
        }
        var task = road.task("coordinator-lead", file, "decideMinorChange");
        try (var visit = Visit.as("coordinator-lead", port).open("/tasks/" + task)) {
            visit.checkAccessibility().picture("change-decide");
            assertThat(visit.page().locator("main").innerText()).contains("The hall is rebuilt");
            visit.page().locator("input[name=outcome][value=ACCEPT]").check();
            visit.page().locator(".task-buttons button.btn-primary").click();
            visit.page().waitForLoadState();
        }
        try (var visit = Visit.as("proposer", port).open("/proposals/" + file + "/change-requests?lang=zh")) {
            assertThat(visit.page().locator("main").innerText()).contains("已接受");
            visit.open("/proposals/" + file + "/agreement?lang=en").checkAccessibility();
            assertThat(visit.page().locator("main").innerText()).contains("Version 2, for version 2 of the proposal");
        }
    }

    @Test
    void a_change_is_asked_by_api_and_read_by_those_who_may_read_the_file() {
        var path = "/api/proposals/" + file + "/change-requests";
        var proposer = ApiClient.as("proposer", port);
        var refused = proposer.post(path, Map.of("changes", Map.of("plannedEnd", "2020-01-01")))
                .expect(422)
                .json();
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("reason");
        assertThat(refused.at("/errors/1/field").asText()).startsWith("changes.");
        var changes = Map.of("plannedEnd", end().plusMonths(9).toString());
        var asked = proposer.post(path, Map.of("reason", "A flood", "version", 1, "changes", changes))
                .expect(201)
                .json();
        assertThat(asked.path("endMonths").asInt()).isEqualTo(9);
        assertThat(asked.at("/changes/0/field").asText()).isEqualTo("plannedEnd");
        assertThat(proposer.post(path, Map.of("reason", "Again", "changes", changes))
                        .expect(409)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("change-open");
        var approver = ApiClient.as("approver", port);
        var task = road.task("approver", file, "decideMajorChange");
        approver.post("/api/tasks/" + task + "/completion", Map.of("outcome", "REJECT", "comment", "Too late"))
                .expect(200);
        var item = proposer.get(path).expect(200).json().at("/items/0");
        assertThat(item.path("state").asText()).isEqualTo("REJECTED");
        assertThat(item.at("/decisions/0/authority").asText()).isEqualTo("secretariat-head");
        ApiClient.as("proposer2", port).get(path).expect(404);
        ApiClient.as("coordinator", port)
                .post(path, Map.of("reason", "x", "changes", changes))
                .expect(403);
        ApiClient.anonymous(port).get(path).expect(401);
    }

    private LocalDate end() {
        var proposal =
                ApiClient.as("proposer", port).get("/api/proposals/" + file).expect(200);
        return LocalDate.parse(proposal.json().path("plannedEnd").asText());
    }
}
