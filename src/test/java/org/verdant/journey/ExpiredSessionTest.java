package org.verdant.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.support.ApiClient;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/** A session ends in the middle of a long form: what was typed is there again after signing in. */
@VerdantTest
class ExpiredSessionTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Test
    void what_was_typed_after_the_last_save_is_there_after_signing_in_again() {
        try (var visit = Visit.as("proposer", port)) {
            var page = begun(visit);
            loseSession(page);

            Visit.choose(page.locator("[id='f-details.hostCountry']"), "LA");
            title(page).fill("The title typed when the session had ended");
            signInAgain(visit, "proposer");

            page.waitForURL(url -> url.endsWith("/edit"));
            assertThat(title(page)).hasValue("The title typed when the session had ended");
            assertThat(page.locator("[id='f-details.hostCountry'] option:checked"))
                    .hasText("Laos");
            assertThat(page.locator("#saved")).containsText("Saved");
            page.reload();
            assertThat(title(page)).hasValue("The title typed when the session had ended");
        }
    }

    @Test
    void a_file_that_was_chosen_too_late_takes_no_text_with_it() {
        try (var visit = Visit.as("proposer", port)) {
            var page = begun(visit);
            loseSession(page);
            holdSaves(page);

            title(page).fill("Typed just before a file was attached");
            page.locator("[id='f-_file']")
                    .setInputFiles(
                            new FilePayload("agenda.txt", "text/plain", "The agenda".getBytes(StandardCharsets.UTF_8)));
            page.locator("button[formaction$='/documents']").first().click();
            page.waitForURL(url -> url.contains("/sign-in"));
            page.unrouteAll();
            signInAgain(visit, "proposer");

            page.waitForURL(url -> url.endsWith("/edit"));
            assertThat(title(page)).hasValue("Typed just before a file was attached");
            assertThat(page.locator("#saved")).containsText("Saved");
        }
    }

    @Test
    void a_review_goes_on_where_the_session_ended() {
        var file = new Road(beans).underReview();
        try (var visit = Visit.as("reviewer1", port)) {
            var page = visit.open("/tasks/" + new Road(beans).task(file)).page();
            page.locator("[name='scores.relevance']").fill("31");
            assertThat(page.locator("#task-saved")).containsText("Saved");
            loseSession(page);

            page.locator("[name='scores.relevance']").fill("35");
            page.locator("[name=recommendation][value=APPROVE]").check();
            page.locator("[name=fixable]").check();
            page.locator("[name=confidential]").fill("Long thoughts\nin two lines");
            signInAgain(visit, "reviewer1");

            page.waitForURL(url -> url.contains("/tasks/"));
            assertThat(page.locator("[name='scores.relevance']")).hasValue("35");
            assertThat(page.locator("[data-total]")).hasText("35");
            assertThat(page.locator("[name=recommendation][value=APPROVE]")).isChecked();
            assertThat(page.locator("[name=fixable]")).isChecked();
            assertThat(page.locator("[name=confidential]")).hasValue("Long thoughts\nin two lines");
            assertThat(page.locator("#task-saved")).containsText("Saved");
            page.reload();
            assertThat(page.locator("[name=confidential]")).hasValue("Long thoughts\nin two lines");
        }
    }

    @Test
    void a_review_that_was_sent_too_late_is_offered_to_be_sent_again() {
        var road = new Road(beans);
        var file = road.underReview();
        try (var visit = Visit.as("reviewer1", port)) {
            var page = visit.open("/tasks/" + road.task(file)).page();
            holdSaves(page);
            for (var score : new String[] {"relevance", "breadth", "feasibility", "output"}) {
                page.locator("[name='scores." + score + "']").fill("15");
            }
            page.locator("[name=recommendation][value=APPROVE]").check();
            page.locator("[name='comments.relevance']").fill("Fits the theme");
            loseSession(page);

            page.locator(".task-buttons .btn-primary").click();
            signInAgain(visit, "reviewer1");

            page.waitForURL(url -> url.endsWith("/sign-in/kept"));
            assertThat(page.locator("main")).containsText("Fits the theme");
            visit.checkAccessibility().picture("kept-form");
            page.locator("form[data-kept] button").click();
            page.locator("#notices a").waitFor();
            Assertions.assertEquals("decideProposal", road.at(file));
        }
    }

    private Page begun(Visit visit) {
        var page = visit.open("/proposals/new").page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin a draft"))
                .first()
                .click();
        page.waitForURL(url -> url.endsWith("/edit"));
        title(page).fill("The title that the server has saved");
        assertThat(page.locator("#saved")).containsText("Saved");
        return page;
    }

    private static Locator title(Page page) {
        return page.locator("[id='f-title']");
    }

    private static void loseSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("SESSION"));
    }

    /** No save on the way notices the end of the session before somebody presses a button. */
    private static void holdSaves(Page page) {
        page.route(url -> true, route -> {
            if (route.request().headers().containsKey("hx-request")) {
                route.abort();
            } else {
                route.resume();
            }
        });
    }

    private static void signInAgain(Visit visit, String name) {
        var page = visit.page();
        page.waitForURL(url -> url.contains("/sign-in"));
        visit.complaints().clear();
        page.locator("input[name=email]").fill(name + "@demo.verdant.example");
        page.locator("input[type=password]").fill(ApiClient.PASSWORD);
        page.locator("main button[type=submit]").last().click();
    }
}
