package org.verdant.proposal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/** The forms of exchanges in a browser: what is wrong is said at its field, and what is right is handed in. */
@VerdantTest
class ExchangeFormTest {
    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    private String draft(Track track) {
        return ApiClient.as("proposer", port)
                .post(
                        "/api/proposals",
                        Exchanges.complete(track, LocalDate.now(clock)).put("track", track.name()))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private static Locator field(Page page, String path) {
        return page.locator("[id='f-" + path + "']");
    }

    private static Locator errors(Page page, String path) {
        return page.locator("[id='f-" + path + "-errors']");
    }

    private static void submit(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Submit").setExact(true))
                .click();
    }

    private static void isHandedIn(Visit visit, String id, String shown) {
        submit(visit.page());
        visit.page().waitForURL(url -> url.endsWith("/proposals/" + id));
        assertThat(visit.page().locator("main")).containsText(shown);
        assertThat(visit.page().locator("main")).not().containsText("??");
        visit.checkAccessibility();
    }

    @Test
    void a_policy_exchange_names_its_instrument_and_where_an_adopted_one_is_published() {
        try (var visit = Visit.as("proposer", port)) {
            var id = draft(Track.POLICY);
            var page = visit.open("/proposals/" + id + "/edit").page();
            field(page, "details.instrument").fill("");
            field(page, "details.stage").selectOption("ADOPTED");
            field(page, "details.registered").selectOption("true");
            submit(page);
            assertThat(errors(page, "details.instrument")).containsText("needed");
            assertThat(errors(page, "details.officialReference")).containsText("official reference");
            assertThat(errors(page, "details.primaryTheme")).containsText("needed");
            visit.checkAccessibility().picture("proposal-form-policy");
            visit.complaints().clear();
            field(page, "details.instrument").fill("Standard for green certificates");
            field(page, "details.officialReference").fill("Gazette 12/2026, no. 4");
            field(page, "details.primaryTheme").selectOption("GREEN_DEVELOPMENT");
            isHandedIn(visit, id, "Standard for green certificates");
        }
    }

    @Test
    void an_exchange_of_young_people_refuses_minors_and_asks_for_consent() {
        try (var visit = Visit.as("proposer", port)) {
            var id = draft(Track.YOUTH);
            var page = visit.open("/proposals/" + id + "/edit").page();
            field(page, "details.ageFrom").fill("16");
            field(page, "details.consent").selectOption("false");
            field(page, "details.safeguardingContact.email").fill("nobody");
            submit(page);
            assertThat(errors(page, "details.ageFrom")).containsText("Minors cannot take part");
            assertThat(errors(page, "details.consent")).containsText("consent in writing");
            assertThat(errors(page, "details.safeguardingContact.email")).containsText("no e-mail address");
            visit.checkAccessibility().picture("proposal-form-youth");
            visit.complaints().clear();
            field(page, "details.ageFrom").fill("");
            field(page, "details.consent").selectOption("true");
            field(page, "details.safeguardingContact.email").fill("b.guardian@institute.example");
            isHandedIn(visit, id, "b.guardian@institute.example");
        }
    }
}
