package org.verdant.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.NoObjectionReader;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.SubmitProposal;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.ApiClient;
import org.verdant.support.Projects;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;
import org.verdant.workflow.WorkList;
import org.verdant.workflow.WorkQuery;

@VerdantTest
class CountriesPagesTest {
    private static final AtomicInteger FILES = new AtomicInteger(5000);

    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    private Road road;

    @BeforeEach
    void road() {
        road = new Road(beans);
    }

    @Test
    void a_focal_point_attaches_the_letter_and_answers_and_everybody_sees_it() {
        var caseId = withTheCountries();
        var task = taskOf("focal.la", caseId);
        Visit.onAPhone("focal.la", port, "/tasks/" + task, "countries-answer");
        try (var visit = Visit.as("focal.la", port)) {
            visit.open("/tasks/" + task).checkAccessibility().picture("countries-answer");
            var page = visit.page();
            assertThat(page.locator("main").innerText()).contains("You answer for Laos.");
            page.locator("input[name=answer][value=OBJECTION]").check();
            complete(page);
            assertThat(page.locator("#error-summary").innerText()).contains("Say what the country objects to");
            visit.checkAccessibility().complaints().clear();
            page.locator("[name=comment]").fill("We are glad to host it.");
            page.locator("input[name=answer][value=NO_OBJECTION]").check();
            page.locator("#f-_file")
                    .setInputFiles(new FilePayload("letter.pdf", "application/pdf", Projects.pdf("NO_OBJECTION")));
            page.locator("button[formaction$='/country-letter']").click();
            page.waitForLoadState();
            assertThat(page.locator("[name=comment]").inputValue()).isEqualTo("We are glad to host it.");
            assertThat(page.locator("[name=documentId] option:checked").innerText())
                    .isEqualTo("letter.pdf");
            complete(page);
        }
        assertThat(beans.getBean(NoObjectionReader.class).of(caseId))
                .filteredOn(view -> view.country().value().equals("LA"))
                .allSatisfy(view -> assertThat(view.document()).isNotNull());
        try (var visit = Visit.as("proposer", port)) {
            visit.open("/proposals/" + caseId + "/decisions")
                    .checkAccessibility()
                    .picture("countries-tab");
            assertThat(visit.page().locator("#no-objections").innerText())
                    .contains("No objection", "Bounmy Sisoulith", "We are glad to host it.", "Being asked");
            visit.open("/proposals/" + caseId + "/decisions?lang=zh").picture("countries-tab-zh");
            assertThat(visit.page().locator("#no-objections").innerText()).contains("无异议", "征询中");
        }
    }

    @Test
    void the_api_tells_what_the_countries_said_and_takes_their_answers() {
        var caseId = withTheCountries();
        var laos = ApiClient.as("focal.la", port);
        var mine = laos.get("/api/tasks?proposal=" + caseId).expect(200).json().path("items");
        assertThat(mine).hasSize(1);
        laos.post("/api/tasks/" + mine.path(0).path("id").asText() + "/completion", Map.of("answer", "MAYBE"))
                .expect(422);
        laos.post(
                        "/api/tasks/" + mine.path(0).path("id").asText() + "/completion",
                        Map.of("answer", "OBJECTION", "comment", "A nature reserve"))
                .expect(200);
        var said = ApiClient.as("proposer", port)
                .get("/api/proposals/" + caseId + "/no-objections")
                .expect(200)
                .json()
                .path("items");
        assertThat(said).hasSize(3);
        assertThat(said)
                .filteredOn(item -> item.path("country").asText().equals("LA"))
                .allSatisfy(item -> {
                    assertThat(item.path("answer").asText()).isEqualTo("OBJECTION");
                    assertThat(item.path("comment").asText()).isEqualTo("A nature reserve");
                });
        ApiClient.as("focal.hu", port)
                .get("/api/proposals/" + caseId + "/no-objections")
                .expect(404);
    }

    /** A project of the first proposer, to be screened. */
    private CaseId submitted() {
        var proposer = road.actor("proposer");
        var today = LocalDate.now(beans.getBean(Clock.class));
        var content = Projects.json(Track.RND, FILES.incrementAndGet(), today);
        content.put("title", "Countries and redress on a page, case " + FILES.get());
        var caseId = beans.getBean(CreateDraft.class).create(Track.RND, content, proposer);
        Projects.attachAll(beans, caseId, Track.RND, proposer);
        beans.getBean(SubmitProposal.class).submit(caseId, proposer);
        return caseId;
    }

    private CaseId withTheCountries() {
        return road.eligible(submitted());
    }

    private String taskOf(String who, CaseId caseId) {
        return beans.getBean(WorkList.class)
                .page(WorkQuery.of(caseId), road.actor(who))
                .items()
                .get(0)
                .taskId();
    }

    private static void complete(Page page) {
        page.locator(".task-buttons button.btn-primary").click();
        page.waitForLoadState();
    }
}
