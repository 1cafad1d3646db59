package org.verdant.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/** The administrator's pages in a browser: on a phone, in the dark, and one entry of the register from the form to the list. */
@VerdantTest
class AdministrationLooksTest {
    @LocalServerPort
    int port;

    @Test
    void the_pages_are_readable_on_a_phone_and_an_entry_is_made() {
        try (var visit = Visit.as("admin", port)) {
            visit.page().setViewportSize(360, 900);
            for (var page : new String[] {
                "register/LA", "organisations", "programme", "programme/new", "sanctions", "reevaluations"
            }) {
                visit.open("/admin/" + page + "?theme=dark")
                        .checkAccessibility()
                        .picture("admin-" + page);
                assertThat((Integer) visit.page().evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(360);
            }
            visit.page().setViewportSize(1440, 900);
            visit.open("/admin/register/new?country=UY&theme=light");
            visit.page().locator("#f-status").selectOption("OBSERVER");
            visit.page().locator("#f-from").fill("2025-05-01");
            visit.page().locator("#f-certainty").selectOption("GOOD");
            visit.checkAccessibility().picture("admin-register-new");
            visit.page().locator("#f-source").fill("Communiqué of 1 May 2025");
            visit.page().locator("main form[action$=register] button").click();
            visit.page().waitForURL("**/admin/register/UY");
            assertThat(visit.page().locator("main table").innerText()).contains("Observer", "Communiqué of 1 May 2025");
        }
    }
}
