package org.verdant.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.Governances;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.SubmitProposal;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.Projects;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/** In the browser: a text that is negotiated and adopted, and one that is refused. What other journeys show is done without its pages. */
@VerdantTest
class GovernanceBrowserJourneyTest {
    private static final String REASON = "The second paragraph binds our parliament.";

    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    @Test
    void one_text_is_adopted_after_a_negotiation_and_another_is_refused() {
        var road = new Road(beans);
        var adopted = draft();
        try (var desk = new Desk(beans, port, adopted)) {
            assertThat(desk.read("proposer", "/edit").locator("[name='details.draftingGroup[1].name']"))
                    .hasValue("L. Drafter");
            desk.looksAt("proposer", "governance-form");
            beans.getBean(SubmitProposal.class).submit(adopted, road.actor("proposer"));
            desk.doesUnseen("coordinator", "screenProposal", "{'outcome':'ELIGIBLE'}");
            filesAVersion(desk);
            desk.does("safeguards", "checkText", Map.of("outcome", "CLEAR"));
            memberObjects(desk);
            desk.doesUnseen("proposer", "draftText", "{}");
            desk.doesUnseen("safeguards", "checkText", "{'outcome':'CLEAR'}");
            letterIsEntered(desk);
            desk.does("focal.la", "answerText", Map.of("answer", "SUPPORT"));
            road.advance(8);
            isOpenToEverybody(adopted);
            assertThat(desk.read("proposer", "").locator(".where")).containsText("asked for after a year");
            desk.opensEveryTab("proposer", 6);
            road.advance(365);
            isHeardOfAgain(desk);
        }
        isRefused(road);
    }

    @Test
    void the_options_of_the_platform_are_studied_with_their_paper_and_the_board_shows_it() {
        beans.getBean(JdbcClient.class)
                .sql("update proposal set status = 'WITHDRAWN' where track = 'PLATFORM' and number is not null")
                .update();
        var today = LocalDate.now(beans.getBean(Clock.class));
        var proposer = new Road(beans).actor("proposer");
        var file = beans.getBean(CreateDraft.class).create(Track.PLATFORM, Governances.platform(today), proposer);
        beans.getBean(SubmitProposal.class).submit(file, proposer);
        try (var desk = new Desk(beans, port, file)) {
            desk.doesUnseen("coordinator", "screenProposal", "{'outcome':'ELIGIBLE'}");
            desk.does("proposer", "studyOptions", page -> {
                Desk.set(page, "on", today.toString());
                Desk.set(page, "summary", "Three options; the paper prefers a network.");
                page.locator("#f-_file")
                        .setInputFiles(new FilePayload("options.pdf", "application/pdf", Projects.pdf("options")));
                page.locator("[formaction$='/country-letter']").click();
                assertThat(page.locator("[name=documentId]")).containsText("options.pdf");
                desk.looksAt("proposer", "platform-options");
            });
            assertThat(desk.read("proposer", "/platform").locator(".story")).containsText("options.pdf");
            desk.looksAt("proposer", "platform-stages");
            desk.opensEveryTab("coordinator", 5);
            isDecided(desk, file, today);
        }
        try (var visit = Visit.to(port).open("/")) {
            assertThat(visit.page().locator(".tracked")).containsText("decided");
            visit.checkAccessibility().picture("journey-governance-board");
        }
    }

    /** The other steps of the platform have the same page; each is opened, and done with the paper that is there. */
    private void isDecided(Desk desk, CaseId file, LocalDate today) {
        var paper = beans.getBean(ReadDocuments.class).of(file).get(0).id();
        var stage = "'on':'" + today + "','summary':'As the paper says','documentId':'" + paper + "'}";
        desk.opens("coordinator", "consultMembers");
        desk.doesUnseen("coordinator", "consultMembers", "{" + stage);
        assertThat(desk.opens("ministers", "decidePlatform").locator("[name=outcome]"))
                .hasCount(2);
        desk.doesUnseen("ministers", "decidePlatform", "{'outcome':'GO_AHEAD'," + stage);
        assertThat(desk.opens("coordinator", "launchPlatform").locator("[name=outcome]"))
                .hasCount(2);
    }

    private CaseId draft() {
        var content = Governances.statement(LocalDate.now(beans.getBean(Clock.class)));
        return beans.getBean(CreateDraft.class).create(Track.GOVERNANCE, content, new Road(beans).actor("proposer"));
    }

    private static void filesAVersion(Desk desk) {
        var page = desk.read("proposer", "/text");
        page.locator("summary:has-text('File a new version')").click();
        page.locator("[name=text]").fill(Governances.TEXT.replace("They ask that", "They propose that"));
        Desk.set(page, "note", "A milder verb");
        Desk.button(page, "File a new version").click();
        assertThat(page.locator("main")).containsText("Version 2");
        page.locator("a:has-text('Compare with version 1'), a:has-text('compare with version 1')")
                .first()
                .click();
        assertThat(page.locator("del")).containsText("ask");
        assertThat(page.locator("ins")).containsText("propose");
        desk.looksAt("proposer", "governance-text");
        desk.does("proposer", "draftText", form -> desk.looksAt("proposer", "governance-draft"));
    }

    private static void memberObjects(Desk desk) {
        desk.does("focal.kh", "answerText", page -> {
            assertThat(page.locator("main")).containsText("consent");
            Desk.set(page, "answer", "OBJECTION");
            Desk.set(page, "reason", REASON);
            desk.looksAt("focal.kh", "governance-answer");
        });
        assertThat(desk.read("proposer", "/text").locator("main")).containsText(REASON);
    }

    private static void letterIsEntered(Desk desk) {
        var page = desk.read("coordinator", "/text");
        page.locator("summary:has-text('Enter the letter')").click();
        Desk.button(page, "Enter the letter of a member").click();
        assertThat(page.locator("#error-summary")).isVisible();
        desk.window("coordinator").complaints().clear();
        Desk.set(page, "country", "CU");
        Desk.set(page, "answer", "SUPPORT");
        page.locator("#f-_file")
                .setInputFiles(new FilePayload("letter.pdf", "application/pdf", Projects.pdf("letter of Cuba")));
        Desk.button(page, "Enter the letter of a member").click();
        assertThat(page.locator("#error-summary")).hasCount(0);
        assertThat(page.locator("main")).containsText("1 support it");
        desk.looksAt("coordinator", "governance-silence");
    }

    private void isOpenToEverybody(CaseId file) {
        var number = beans.getBean(ProposalReader.class).facts(file).number();
        try (var visit = Visit.to(port).open("/statements")) {
            visit.page().locator("a[href*='" + number + "']").click();
            assertThat(visit.page().locator("article")).containsText("They propose that");
            assertThat(visit.page().locator(".country-list").first()).containsText("Cuba");
            assertThat(visit.page().locator(".hash")).hasText(Pattern.compile("[0-9a-f]{64}"));
            visit.checkAccessibility().picture("journey-governance-adopted");
        }
        Visit.onAPhone("proposer", port, "/proposals/" + file + "/text?lang=zh", "journey-governance-text");
    }

    private static void isHeardOfAgain(Desk desk) {
        desk.does(
                "proposer",
                "submitOutcomeNote",
                Map.of("seats", "0", "summary", "The conference took the text up in its declaration."));
        desk.does("coordinator", "verifyOutcome", Map.of("outcome", "ACCEPT"));
        assertThat(desk.read("proposer", "/reports").locator("main")).containsText("took the text up");
        assertThat(desk.window("coordinator").open("/").page().locator(".tracked"))
                .containsText("took the text up");
    }

    private void isRefused(Road road) {
        var refused = draft();
        beans.getBean(SubmitProposal.class).submit(refused, road.actor("proposer"));
        try (var desk = new Desk(beans, port, refused)) {
            desk.doesUnseen("coordinator", "screenProposal", "{'outcome':'ELIGIBLE'}");
            for (var member : new String[] {"focal.kh", "focal.mn"}) {
                desk.doesUnseen("proposer", "draftText", "{}");
                desk.doesUnseen("safeguards", "checkText", "{'outcome':'CLEAR'}");
                desk.doesUnseen(member, "answerText", "{'answer':'OBJECTION','reason':'" + REASON + "'}");
            }
            var page = desk.read("proposer", "/text");
            assertThat(page.locator("main")).containsText("Not adopted");
            assertThat(page.locator("main")).containsText("Silence procedure, round 2");
            assertThat(page.locator("summary:has-text('File a new version')")).hasCount(0);
        }
    }
}
