package org.verdant.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.support.ProjectRoad;
import org.verdant.support.VerdantTest;

/** A running project is suspended on its pages, nothing is mended, and its credit is reversed. */
@VerdantTest
class SuspensionBrowserJourneyTest {
    private final ApplicationContext beans;
    private final int port;

    @Autowired
    SuspensionBrowserJourneyTest(ApplicationContext beans, @LocalServerPort int port) {
        this.beans = beans;
        this.port = port;
    }

    @Test
    void a_suspension_that_ends_in_reversal() {
        var projects = new ProjectRoad(beans);
        var file = projects.started(Track.RND);
        try (var desk = new Desk(beans, port, file)) {
            var before = desk.counted("C2.1");
            var page = desk.read("coordinator", "/interventions");
            page.locator("#suspend summary").click();
            page.locator("#suspend textarea").fill("The books hold costs of another project");
            Desk.button(page, "Propose a suspension").click();
            assertThat(page.locator("main")).containsText("another person has to order it");
            desk.looksAt("coordinator", "suspension-proposed");
            desk.does("approver", "orderSuspension", Map.of("outcome", "ORDER"));
            var banner = desk.read("proposer", "").locator("#suspended");
            assertThat(banner).containsText("The books hold costs of another project");
            desk.looksAt("proposer", "suspended");
            assertThat(desk.window("coordinator")
                            .open("/monitor/" + file)
                            .page()
                            .locator("#suspended"))
                    .isVisible();
            desk.looksAt("coordinator", "suspended-monitor");
            assertEquals(before, desk.counted("C2.1"));
            projects.passTo(projects.today().plusDays(181));
            assertThat(desk.read("proposer", "").locator("#suspended")).containsText("too long");
            assertEquals(before - 1, desk.counted("C2.1"));
            desk.does("approver", "decideCancellation", Map.of("outcome", "CANCEL"));
            assertThat(desk.read("proposer", "").locator("main")).containsText("Cancelled");
        }
    }
}
