package org.verdant.audit.web;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/** The audit page in a browser: narrow and wide, light and dark, without a violation of accessibility or an error. */
@VerdantTest
class AuditLooksTest {
    @LocalServerPort
    int port;

    @Test
    void the_page_is_readable_at_every_width_and_in_both_colours() {
        for (var width : new int[] {360, 768, 1440}) {
            for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                try (var visit = Visit.to(port, width, colours).signIn("auditor")) {
                    visit.open("/audit").checkAccessibility().picture("audit-" + width + "-" + colours);
                }
            }
        }
    }

    @Test
    void the_chains_are_verified_on_the_page() {
        try (var visit = Visit.as("auditor", port)) {
            visit.open("/audit")
                    .page()
                    .locator("form[action$=verification] button")
                    .click();
            visit.page().locator(".alert-success").waitFor();
            visit.checkAccessibility().picture("audit-verified");
        }
    }
}
