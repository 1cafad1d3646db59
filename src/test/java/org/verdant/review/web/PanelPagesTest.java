package org.verdant.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.PanelRoad;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/** The steps of a panel as people see them. */
@VerdantTest
class PanelPagesTest {
    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    private PanelRoad road;

    @BeforeEach
    void road() {
        road = new PanelRoad(beans);
    }

    @Test
    void a_coordinator_fills_the_seats_and_is_told_whom_the_panel_lacks() {
        var file = road.atPanel(Track.EQUIPMENT);
        Visit.onAPhone(
                "coordinator",
                port,
                "/tasks/" + road.task(file, "assignReviewers", "coordinator"),
                "panel-assignReviewers");
        try (var visit = step("coordinator", file, "assignReviewers")) {
            var page = visit.page();
            assertThat(page.locator("main").innerText())
                    .contains("An expert of the host country", "An expert of standards", "Choose 3 reviewers");
            choose(page, "reviewer2", "reviewer3", "reviewer6");
            complete(page);
            assertThat(page.locator("#error-summary").innerText()).contains("expert of the host country");
            visit.checkAccessibility().picture("panel-assign-errors");
            visit.complaints().clear();
            page.locator("input[value='" + road.id("reviewer3") + "']").uncheck();
            choose(page, "reviewer4");
            complete(page);
        }
        assertThat(road.steps(file)).contains("declareInterest").doesNotContain("assignReviewers");
    }

    @Test
    void a_coordinator_asks_the_proposer_and_the_answer_is_read_with_the_reviews() {
        var file = road.atPanel(Track.CAPACITY);
        road.reviewedAlike(file, "20", "20", "12", "12", "8", "8");
        Visit.onAPhone(
                "coordinator",
                port,
                "/tasks/" + road.task(file, "requestClarification", "coordinator"),
                "panel-requestClarification");
        try (var visit = step("coordinator", file, "requestClarification")) {
            var page = visit.page();
            assertThat(page.locator("main").innerText()).contains("2 more times");
            page.locator("input[name=outcome][value=ASK]").check();
            complete(page);
            assertThat(page.locator("#error-summary").innerText()).contains("Write the question");
            visit.complaints().clear();
            page.locator("[name=question]").fill("Who keeps the simulator running?");
            complete(page);
        }
        Visit.onAPhone(
                "proposer",
                port,
                "/tasks/" + road.task(file, "answerClarification", "proposer"),
                "panel-answerClarification");
        try (var visit = step("proposer", file, "answerClarification")) {
            assertThat(visit.page().locator("main").innerText()).contains("Who keeps the simulator running?");
            visit.page().locator("[name=answer]").fill("The national utility, from its own budget.");
            complete(visit.page());
        }
        try (var visit = Visit.as("reviewer2", port)) {
            visit.open("/proposals/" + file + "/reviews").checkAccessibility().picture("panel-tab-answer");
            assertThat(visit.page().locator("main").innerText())
                    .contains("Who keeps the simulator running?", "from its own budget")
                    .doesNotContain("Batbayar");
        }
    }

    @Test
    void a_consensus_keeps_what_was_typed_and_refuses_what_its_points_do_not_bear() {
        var file = disputed();
        Visit.onAPhone(
                "coordinator",
                port,
                "/tasks/" + road.task(file, "agreeConsensus", "coordinator"),
                "panel-agreeConsensus");
        try (var visit = step("coordinator", file, "agreeConsensus")) {
            var page = visit.page();
            page.locator("[name='scores.excellence']").fill("4");
            page.locator("[name='scores.impact']").fill("4");
            page.locator("[name='scores.implementation']").fill("2.5");
            page.locator("[name=summary]").fill("The plan is thin");
            page.locator("[name=minorityNote]").fill("One would still go on");
            page.locator("input[name=recommendation][value=APPROVE]").check();
            complete(page);
            assertThat(page.locator("#error-summary").innerText()).contains("do not pass");
            assertThat(page.locator("[name=minorityNote]").inputValue()).isEqualTo("One would still go on");
            visit.checkAccessibility().picture("panel-consensus-errors");
            visit.complaints().clear();
            page.locator("[name='scores.implementation']").fill("3.5");
            complete(page);
        }
        road.checked(file);
        try (var visit = Visit.as("approver", port)) {
            visit.open("/proposals/" + file + "/reviews?lang=zh")
                    .checkAccessibility()
                    .picture("panel-tab-zh");
        }
        try (var visit = Visit.as("coordinator", port)) {
            visit.open("/proposals/" + file + "/reviews").checkAccessibility().picture("panel-tab-consensus");
            assertThat(visit.page().locator("main").innerText())
                    .contains("Agreed by the panel", "One would still go on", "11.50 / 15", "category C");
            visit.open("/ranking").checkAccessibility().picture("panel-ranking");
            assertThat(visit.page().locator("table").innerText()).contains("Hydrogen from sun");
            visit.open("/ranking/EQUIPMENT").checkAccessibility();
        }
    }

    @Test
    void officers_make_every_check_beside_the_reviews() {
        var file = road.atPanel(road.submitted(Track.EQUIPMENT, content -> ((ObjectNode) content.get("details"))
                .put("equipmentClass", "NUCLEAR_COMPONENT")
                .put("capacityUnit", "MW")));
        Visit.onAPhone(
                "safeguards",
                port,
                "/tasks/" + road.task(file, "checkSafeguards", "safeguards"),
                "panel-checkSafeguards");
        try (var visit = step("safeguards", file, "checkSafeguards")) {
            var page = visit.page();
            page.locator("input[name=outcome][value=CONDITIONS]").check();
            complete(page);
            assertThat(page.locator("#error-summary").innerText()).contains("Name at least one condition");
            visit.complaints().clear();
            page.locator("[name='conditions[0]']").fill("Report every incident within a day");
            complete(page);
        }
        try (var visit = step("safeguards", file, "checkNonProliferation")) {
            visit.page().locator("input[name=outcome][value=CLEAR]").check();
            complete(visit.page());
        }
        var expert = List.of("reviewer2", "reviewer5").stream()
                .filter(name -> road.actor(name)
                        .person()
                        .equals(road.step(file, "checkStandards", name).assignee()))
                .findFirst()
                .orElse("reviewer9");
        try (var visit = step(expert, file, "checkStandards")) {
            visit.page().locator("input[name=outcome][value=CLEAR]").check();
            complete(visit.page());
        }
        var listed = road.atPanel(road.submitted(
                Track.RND, content -> ((ObjectNode) content.get("details").get("exportControl"))
                        .put("listing", "LISTED")
                        .put("code", "2B350")));
        try (var visit = step("safeguards", listed, "checkExportControl")) {
            visit.page().locator("input[name=outcome][value=CLEAR]").check();
            complete(visit.page());
        }
        assertThat(road.steps(file)).containsExactly("assignReviewers");
    }

    @Test
    void a_reviewer_in_whom_a_conflict_comes_to_light_leaves_by_the_tab_of_the_reviews() {
        var file = road.atPanel(Track.RND);
        road.assign(file, PanelRoad.RND_PANEL);
        road.reviews(file, "reviewer2", "4", "4", "4");
        try (var visit = Visit.as("reviewer2", port)) {
            var page = visit.page();
            visit.open("/proposals/" + file + "/reviews").checkAccessibility().picture("panel-tab-late");
            page.locator("main form button[type=submit]").click();
            page.waitForLoadState();
            assertThat(page.locator("#error-summary").innerText()).contains("Say which conflict");
            visit.complaints().clear();
            page.locator("[name=statement]").fill("My cousin owns a share of the supplier");
            page.locator("main form button[type=submit]").click();
            page.waitForURL(url -> url.endsWith("/tasks"));
        }
        assertThat(road.steps(file)).contains("assignReviewers");
    }

    private CaseId disputed() {
        var file = road.atPanel(Track.RND);
        road.assign(file, PanelRoad.RND_PANEL);
        road.reviews(file, "reviewer2", "4", "4", "4");
        road.reviews(file, "reviewer3", "4", "4", "2.5");
        road.reviews(file, "reviewer6", "4", "4", "4");
        road.goesOn(file);
        return file;
    }

    private Visit step(String who, CaseId file, String key) {
        return Visit.as(who, port)
                .open("/tasks/" + road.task(file, key, who))
                .checkAccessibility()
                .picture("panel-" + key);
    }

    private void choose(Page page, String... names) {
        for (var name : names) {
            page.locator("input[value='" + road.id(name) + "']").check();
        }
    }

    private static void complete(Page page) {
        page.locator(".task-buttons button.btn-primary").click();
        page.waitForLoadState();
    }
}
