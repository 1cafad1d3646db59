package org.verdant.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/** The whole road in the browser with six people, from an empty form to a number on the programme page. Pictures of every step. */
@VerdantTest
class ActivityBrowserJourneyTest {
    private static final String TITLE = "Forum on cross-border hydropower of the Mekong members";

    @LocalServerPort
    int port;

    @Test
    void six_people_take_an_activity_from_a_draft_to_a_counted_result() {
        var today = today();
        var file = propose(today.plusDays(60), today.plusDays(61));
        screen();
        review();
        decide();
        ApiClient.as("admin", port)
                .post("/api/demo/clock", Map.of("advance", "P70D"))
                .expect(200);
        var counted = counted();
        report(file, today.plusDays(60), today.plusDays(61));
        step("coordinator", "journey-8-verify", "verifyReport", page -> choose(page, "outcome", "ACCEPT"));
        step("coordinator2", "journey-9-confirm", "confirmCredit", page -> choose(page, "outcome", "CONFIRM"));

        assertThat(counted()).isEqualTo(counted + 1);
        try (var visit = Visit.as("coordinator", port)) {
            visit.open("/").checkAccessibility().picture("journey-10-board");
            visit.open("/targets/C1.1").checkAccessibility().picture("journey-11-credits");
            assertThat(visit.page().locator("main")).containsText(TITLE);
            assertThat(visit.page().locator("main")).containsText("Daniel Okafor");
        }
        try (var visit = Visit.as("proposer", port)) {
            visit.open("/proposals/" + file).checkAccessibility().picture("journey-12-completed");
            assertThat(visit.page().locator("main")).not().containsText("Milena");
            visit.open("/proposals").checkAccessibility();
            assertThat(visit.page()
                            .locator(".proposal-cards > li")
                            .filter(new Locator.FilterOptions().setHasText(TITLE)))
                    .containsText("Counts to");
        }
    }

    private String propose(LocalDate first, LocalDate last) {
        try (var visit = Visit.as("proposer", port)) {
            var page = visit.open("/proposals/new").page();
            button(page, "Begin a draft").first().click();
            page.waitForURL(url -> url.endsWith("/edit"));
            fill(page, first, last);
            visit.checkAccessibility().picture("journey-1-form");
            button(page, "Submit").click();
            page.waitForURL(url -> !url.contains("/edit"));
            assertThat(page.locator("main")).containsText("ACT-");
            visit.checkAccessibility().picture("journey-2-submitted");
            return page.url().replaceAll(".*/proposals/([0-9a-f-]{36}).*", "$1");
        }
    }

    private void fill(Page page, LocalDate first, LocalDate last) {
        set(page, "title", TITLE);
        set(
                page,
                "summary",
                "Ministries, grid companies and institutes compare their plans for hydropower. ".repeat(4));
        set(page, "plannedStart", first.toString());
        set(page, "plannedEnd", last.toString());
        set(page, "details.kind", "FORUM");
        set(page, "details.primaryTheme", "CONNECTIVITY");
        set(page, "details.start", first + "T09:00");
        set(page, "details.end", last + "T17:00");
        set(page, "details.timeZone", "Asia/Vientiane");
        set(page, "details.mode", "IN_PERSON");
        set(page, "details.place", "Vientiane");
        set(page, "details.hostCountry", "LA");
        set(page, "details.hostOrganisation", "Ministry of Energy and Mines");
        set(page, "details.participatingCountries[0]", "PK");
        page.locator("button[name=_add][value='details.participatingCountries']")
                .click();
        set(page, "details.participatingCountries[1]", "LA");
        set(page, "details.participantsPlanned", "60");
        set(page, "details.expectedOutput", "DECLARATION");
        set(page, "partners[0].name", "Ministry of Energy and Mines");
        set(page, "partners[0].country", "LA");
        set(page, "partners[0].type", "10");
        set(page, "partners[0].role", "4");
        set(page, "countries[0].country", "LA");
        set(page, "countries[0].percent", "100");
        set(page, "sectors[0].code", "23110");
        set(page, "sectors[0].percent", "100");
        set(page, "sdgTargets[0]", "7.1");
        set(page, "trafficLight", "GREEN");
        set(page, "contact.name", "Ayesha Malik");
        set(page, "contact.email", "ayesha.malik@institute.example");
        set(page, "contact.phone", "+92 51 0000000");
        set(page, "budget.total.amount", "40000.00");
        set(page, "budget.total.currency", "USD");
        set(page, "budget.lines[0].category", "EVENT");
        set(page, "budget.lines[0].from", first.toString());
        set(page, "budget.lines[0].to", last.plusDays(15).toString());
        set(page, "budget.lines[0].amount", "40000.00");
        set(page, "budget.funding[0].organisation", "Indus Institute of Energy Studies");
        set(page, "budget.funding[0].financeType", "110");
        set(page, "budget.funding[0].amount", "40000.00");
    }

    private void screen() {
        step("coordinator", "journey-3-screen", "screenProposal", page -> choose(page, "outcome", "ELIGIBLE"));
        step("coordinator", "journey-4-assign", "assignReviewers", page -> page.locator(
                        "label:has-text('Milena Jovanović') input, tr:has-text('Milena Jovanović') input")
                .first()
                .check());
    }

    private void review() {
        step("reviewer2", "journey-5-declare", "declareInterest", page -> choose(page, "conflict", "false"));
        step("reviewer2", "journey-6-review", "reviewProposal", page -> {
            page.locator(".whole summary").click();
            assertThat(page.locator(".whole .sheet")).containsText("When and where");
            set(page, "scores.relevance", "35");
            set(page, "scores.breadth", "15");
            set(page, "scores.feasibility", "15");
            set(page, "scores.output", "15");
            choose(page, "recommendation", "APPROVE");
        });
    }

    private void decide() {
        step("coordinator-lead", "journey-7-decide", "decideProposal", page -> {
            assertThat(page.locator("main")).containsText("of 50");
            choose(page, "outcome", "APPROVE");
        });
    }

    private void report(String file, LocalDate first, LocalDate last) {
        var proposer = ApiClient.as("proposer", port);
        for (var name : List.of("agenda.txt", "participants.txt")) {
            proposer.upload(
                            "/api/proposals/" + file + "/documents",
                            "PROOF",
                            name,
                            ("The " + name + " of the forum").getBytes(StandardCharsets.UTF_8))
                    .expect(201);
        }
        step("proposer", "journey-7-report", "submitReport", page -> {
            set(page, "heldFrom", first.toString());
            set(page, "heldTo", last.toString());
            set(page, "attendance[0].country", "PK");
            set(page, "attendance[0].women", "6");
            set(page, "attendance[0].men", "9");
            set(page, "attendance[1].country", "LA");
            set(page, "attendance[1].women", "10");
            set(page, "attendance[1].men", "12");
            choose(page, "output", "DECLARATION");
            set(page, "summary", "Held as planned; the declaration was adopted.");
            page.locator("input[type=checkbox][name='proofs[]']").all().forEach(Locator::check);
        });
    }

    /** One person opens the task list, takes the step of this file, fills it in and completes it. */
    private void step(String person, String picture, String key, java.util.function.Consumer<Page> filling) {
        try (var visit = Visit.as(person, port)) {
            visit.open("/tasks?q=Forum+on+cross-border").checkAccessibility();
            var task = ApiClient.as(person, port)
                    .get("/api/tasks?key=" + key + "&q=" + "Forum+on+cross-border")
                    .expect(200)
                    .json()
                    .at("/items/0/id")
                    .asText();
            assertThat(visit.page().locator("a[href*='" + task + "']").first()).isVisible();
            var page = visit.open("/tasks/" + task).page();
            filling.accept(page);
            visit.checkAccessibility().picture(picture);
            button(page, "Complete").click();
            page.waitForURL(url -> !url.contains(task));
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static void set(Page page, String path, String value) {
        var field = page.locator("[id='f-" + path + "']");
        if (field.evaluate("element => element.tagName").equals("SELECT")) {
            Visit.choose(field, value);
        } else {
            field.fill(value);
        }
    }

    private static void choose(Page page, String name, String value) {
        page.locator("input[type=radio][name='" + name + "'][value='" + value + "']")
                .check();
    }

    private int counted() {
        return ApiClient.anonymous(port)
                .get("/api/programme")
                .expect(200)
                .json()
                .at("/targets/0/counted")
                .asInt();
    }

    private LocalDate today() {
        var now = ApiClient.as("admin", port)
                .get("/api/demo/clock")
                .expect(200)
                .json()
                .path("now")
                .asText();
        return LocalDate.parse(now.substring(0, 10));
    }
}
