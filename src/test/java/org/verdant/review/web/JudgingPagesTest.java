package org.verdant.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.shared.CaseId;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

@VerdantTest
class JudgingPagesTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    ProposalReader proposals;

    @LocalServerPort
    int port;

    private Road road;

    @BeforeEach
    void road() {
        road = new Road(beans);
    }

    @Test
    void a_coordinator_sees_why_somebody_cannot_review_and_asks_another() {
        var caseId = road.eligible();
        Visit.onAPhone("coordinator", port, "/tasks/" + road.task(caseId), "judging-assign-reviewers");
        try (var visit = step("coordinator", caseId, "assign-reviewers")) {
            var page = visit.page();
            assertThat(page.locator("input[value='" + road.id("reviewer7") + "']")
                            .isDisabled())
                    .isTrue();
            assertThat(page.locator("main").innerText()).contains("Indus Institute of Energy Studies");
            complete(page);
            assertThat(page.locator("#error-summary").innerText()).contains("Choose exactly 1");
            visit.complaints().clear();
            page.locator("input[value='" + road.id("reviewer10") + "']").check();
            complete(page);
            assertThat(page.locator("#error-summary").innerText()).contains("Say why Saima Anwar");
            assertThat(page.locator("input[value='" + road.id("reviewer10") + "']")
                            .isChecked())
                    .isTrue();
            visit.checkAccessibility().picture("judging-assign-errors");
            visit.complaints().clear();
            page.locator("input[value='" + road.id("reviewer1") + "']").check();
            complete(page);
        }
        assertThat(road.at(caseId)).isEqualTo("declareInterest");
    }

    @Test
    void a_reviewer_declares_and_scores_and_loses_nothing_that_was_typed() {
        var caseId = road.eligible();
        road.assign(caseId, "reviewer1");
        Visit.onAPhone("reviewer1", port, "/tasks/" + road.task(caseId), "judging-declare-interest");
        try (var visit = step("reviewer1", caseId, "declare-interest")) {
            visit.page().locator("input[name=conflict][value=false]").check();
            complete(visit.page());
        }
        Visit.onAPhone("reviewer1", port, "/tasks/" + road.task(caseId), "judging-review-proposal");
        try (var visit = step("reviewer1", caseId, "review-proposal")) {
            var page = visit.page();
            points(page, "relevance", "41");
            points(page, "breadth", "15");
            page.locator("[name='comments.relevance']").fill("Fits the theme");
            complete(page);
            assertThat(page.locator("#error-summary").innerText())
                    .contains("Relevance to a theme: give 0 to 40 points", "Say what you recommend")
                    .doesNotContain("Points, 0 to 40:");
            assertThat(page.locator("[name='comments.relevance']").inputValue()).isEqualTo("Fits the theme");
            assertThat(page.locator("[name='scores.breadth']").inputValue()).isEqualTo("15");
            visit.checkAccessibility().picture("judging-review-errors");
            visit.complaints().clear();
            points(page, "relevance", "35");
            points(page, "feasibility", "15");
            points(page, "output", "15");
            assertThat(page.locator("[data-total]").innerText()).isEqualTo("80");
            page.locator("input[name=recommendation][value=APPROVE]").check();
            complete(page);
        }
        assertThat(proposals.facts(caseId).status()).isEqualTo(Status.DECISION);
    }

    @Test
    void whoever_decides_sees_the_scores_and_what_an_approval_means_for_the_target() {
        var caseId = road.recommended();
        Visit.onAPhone("coordinator-lead", port, "/tasks/" + road.task(caseId), "judging-decide-proposal");
        try (var visit = step("coordinator-lead", caseId, "decide-proposal")) {
            var page = visit.page();
            assertThat(page.locator("main").innerText()).contains("80 / 100", "Sokha Chan");
            assertThat(page.locator("#target-impact").innerText()).contains("→", "of 50");
            page.locator("input[name=outcome][value=APPROVE_WITH_CONDITIONS]").check();
            page.locator("[name=letter]").fill("We are glad to approve.");
            complete(page);
            assertThat(page.locator("#error-summary").innerText()).contains("Name at least one condition");
            assertThat(page.locator("[name=letter]").inputValue()).isEqualTo("We are glad to approve.");
            visit.complaints().clear();
            page.locator("[name='conditions[0]']").fill("Invite a regulator");
            complete(page);
        }
        assertThat(proposals.facts(caseId).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void the_tabs_of_a_file_name_no_reviewer_to_the_proposer() {
        var caseId = road.verified();
        road.take(caseId, "coordinator2", "{\"outcome\":\"CONFIRM\"}");
        try (var visit = Visit.as("proposer", port)) {
            visit.open("/proposals/" + caseId + "/reviews").checkAccessibility().picture("judging-tab-reviews");
            assertThat(visit.page().content()).contains("80 / 100").doesNotContain("Sokha Chan", "Known institute");
            visit.open("/proposals/" + caseId + "/decisions")
                    .checkAccessibility()
                    .picture("judging-tab-decisions");
            assertThat(visit.page().locator("main").innerText()).contains("Approved");
            visit.open("/proposals/" + caseId + "/reports").checkAccessibility().picture("judging-tab-reports");
            assertThat(visit.page().locator("main").innerText()).contains("verified and confirmed", "Daniel Okafor");
            visit.open("/proposals/" + caseId + "/reports?lang=zh").picture("judging-tab-reports-zh");
            assertThat(visit.page().locator("main").innerText()).contains("已核实并确认");
        }
    }

    private Visit step(String who, CaseId caseId, String picture) {
        return Visit.as(who, port)
                .open("/tasks/" + road.task(caseId))
                .checkAccessibility()
                .picture("judging-" + picture);
    }

    private static void points(Page page, String criterion, String points) {
        page.locator("[name='scores." + criterion + "']").fill(points);
    }

    private static void complete(Page page) {
        page.locator(".task-buttons button.btn-primary").click();
        page.waitForLoadState();
    }
}
