package org.verdant.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.DecisionReader;
import org.verdant.approval.RedressReader;
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
class RedressPagesTest {
    private static final AtomicInteger FILES = new AtomicInteger(6000);
    private static final String GROUNDS =
            "The second reviewer works for a competitor and did not declare it, against R-COI 1.";

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
    void whoever_decides_previews_the_letter_and_is_told_what_has_changed() {
        var caseId = toBeDecided();
        try (var visit = Visit.as("approver", port)) {
            visit.open("/tasks/" + taskOf("approver", caseId))
                    .checkAccessibility()
                    .picture("decision-project");
            var page = visit.page();
            page.locator("input[name=outcome][value=REJECT]").check();
            page.locator("[name=reason]").fill("Not new enough");
            page.locator("button[formaction$='/letter']").click();
            page.waitForSelector("#letter-preview .letter-sheet");
            assertThat(page.locator("#letter-preview").innerText())
                    .contains("Dear colleagues", "was not approved", "Not new enough");
            page.locator("[name=letterLanguage]").selectOption("zh");
            page.locator("button[formaction$='/letter']").click();
            page.waitForSelector("#letter-preview .letter-sheet[lang=zh]");
            assertThat(page.locator("#letter-preview").innerText()).contains("未获批准");
            visit.checkAccessibility().picture("decision-letter-preview");
            complete(page);
        }
        assertThat(beans.getBean(DecisionReader.class).of(caseId))
                .hasSize(1)
                .allSatisfy(decision -> assertThat(decision.letterDocument()).isNotNull());
    }

    @Test
    void a_rejected_proposer_asks_for_redress_and_another_authority_answers() {
        var caseId = rejected();
        try (var visit = Visit.as("proposer", port)) {
            visit.open("/proposals/" + caseId + "/decisions").checkAccessibility();
            var page = visit.page();
            page.locator("#ask-redress summary").click();
            page.locator("[name=grounds]").fill("Unfair!");
            page.locator("#ask-redress button[type=submit]").click();
            page.waitForLoadState();
            assertThat(page.locator("#ask-redress").innerText()).contains("Say in 50 to 8,000 characters");
            assertThat(page.locator("[name=grounds]").inputValue()).isEqualTo("Unfair!");
            visit.checkAccessibility()
                    .picture("redress-ask-errors")
                    .complaints()
                    .clear();
            page.locator("[name=grounds]").fill(GROUNDS);
            page.locator("#ask-redress button[type=submit]").click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains(GROUNDS, "Being answered");
            visit.checkAccessibility().picture("redress-asked");
        }
        var task = taskOf("officials", caseId);
        Visit.onAPhone("officials", port, "/tasks/" + task, "redress-decide");
        try (var visit = Visit.as("officials", port)) {
            visit.open("/tasks/" + task).checkAccessibility().picture("redress-decide");
            visit.page().locator("input[name=outcome][value=DISMISSED]").check();
            visit.page().locator("[name=reason]").fill("Every rule was kept");
            complete(visit.page());
        }
        assertThat(beans.getBean(RedressReader.class).of(caseId))
                .hasSize(1)
                .allSatisfy(redress -> assertThat(redress.reason()).isEqualTo("Every rule was kept"));
    }

    @Test
    void redress_by_the_api() {
        var caseId = rejected();
        var proposer = ApiClient.as("proposer", port);
        var address = "/api/proposals/" + caseId + "/redress";
        proposer.post(address, Map.of("grounds", "Unfair!")).expect(422);
        proposer.post(address, Map.of("grounds", GROUNDS)).expect(201);
        assertThat(proposer.post(address, Map.of("grounds", GROUNDS))
                        .expect(409)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("redress-not-possible");
        assertThat(proposer.get(address)
                        .expect(200)
                        .json()
                        .path("items")
                        .path(0)
                        .path("grounds")
                        .asText())
                .isEqualTo(GROUNDS);
        ApiClient.as("proposer2", port).get(address).expect(404);
        ApiClient.as("coordinator", port)
                .post(address, Map.of("grounds", GROUNDS))
                .expect(403);
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

    /** The decision alone, beside the road of the file. */
    private CaseId toBeDecided() {
        var caseId = submitted();
        start(caseId, "decision", Map.of("track", "RND", "amountUsd", 1_200_000.0, "elevated", false));
        return caseId;
    }

    private CaseId rejected() {
        var caseId = toBeDecided();
        road.takeOf(caseId, "decideProposal", "approver", "{\"outcome\":\"REJECT\",\"reason\":\"Not new\"}");
        start(
                caseId,
                "redress",
                Map.of(
                        "track", "RND",
                        "amountUsd", 1_200_000.0,
                        "elevated", false,
                        "redress", "NOT_ASKED",
                        "decision", "REJECT"));
        return caseId;
    }

    private void start(CaseId caseId, String diagram, Map<String, Object> facts) {
        beans.getBean(RuntimeService.class).startProcessInstanceByKey(diagram, caseId.toString(), facts);
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
