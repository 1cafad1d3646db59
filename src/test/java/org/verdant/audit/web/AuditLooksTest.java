package org.verdant.audit.web;

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
    void the_page_is_readable_at_every_width_and_in_both_colours_and_verifies_the_chains() {
        try (var visit = Visit.as("auditor", port)) {
            for (var theme : new String[] {"light", "dark"}) {
                for (var width : new int[] {360, 768, 1440}) {
                    visit.page().setViewportSize(width, 900);
                    visit.open("/audit?theme=" + theme).checkAccessibility().picture("audit-" + width + "-" + theme);
                }
            }
            visit.page().locator("form[action$=verification] button").click();
            visit.page().locator(".alert-success").waitFor();
            visit.checkAccessibility().picture("audit-verified");
        }
    }
}
