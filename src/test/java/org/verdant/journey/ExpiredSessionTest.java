package org.verdant.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/** A session ends in the middle of a long form: what was typed is there again after signing in. */
@VerdantTest
class ExpiredSessionTest {
    @LocalServerPort
    int port;

    @Test
    void what_was_typed_after_the_last_save_is_there_after_signing_in_again() {
        try (var visit = Visit.as("proposer", port)) {
            var page = visit.open("/proposals/new").page();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin a draft"))
                    .click();
            var title = page.locator("[id='f-title']");
            title.fill("The title that the server has saved");
            assertThat(page.locator("#saved")).containsText("Saved");
            page.context()
                    .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("SESSION"));

            title.fill("The title typed when the session had ended");
            page.waitForURL(url -> url.contains("/sign-in"));
            visit.complaints().clear();
            page.locator("input[name=email]").fill("proposer@demo.verdant.example");
            page.locator("input[type=password]").fill(ApiClient.PASSWORD);
            page.locator("main button[type=submit]").last().click();

            page.waitForURL(url -> url.endsWith("/edit"));
            assertThat(page.locator("[id='f-title']")).hasValue("The title typed when the session had ended");
            assertThat(page.locator("#saved")).containsText("Saved");
            page.reload();
            assertThat(page.locator("[id='f-title']")).hasValue("The title typed when the session had ended");
        }
    }
}
