package org.verdant.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.support.VerdantTest;

/** Research in the browser, from its draft over a consensus of its panel and its mid-term review to its lessons. */
@VerdantTest
class RndBrowserJourneyTest {
    private static final String MONITORING = "Report every leak within a day";
    private static final String SITE = "A contract about the test site";

    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    @Test
    void research_goes_from_a_draft_over_its_mid_term_review_to_its_lessons() {
        try (var journey = ProjectJourney.of(beans, port, Track.RND)) {
            journey.submits();
            journey.isFoundEligible();
            journey.countriesDoNotObject("focal.pk", "focal.la", "focal.kh");
            isApproved(journey);
            journey.delivery.agreementIsSigned(2);
            journey.delivery.conditionsAreMet(2);
            journey.delivery.isReported("Kick-off report");
            journey.delivery.isCounted("C2.1");
            journey.delivery.areReported("Six-monthly technical note", "Annual report", "Mid-term review");
            goesOn(journey);
            journey.delivery.areReported("Six-monthly technical note", "Annual report", "Final report");
            journey.delivery.isClosed("Share the test site from the first day.");
        }
    }

    private static void isApproved(ProjectJourney journey) {
        journey.panelIsAssigned();
        journey.isSafeWith(MONITORING);
        journey.reviews("reviewer2", "4", "4", "4");
        journey.reviews("reviewer3", "4", "4", "2.5");
        journey.reviews("reviewer6", "4", "4.5", "4");
        journey.isClear();
        journey.desk.does(
                "coordinator",
                "agreeConsensus",
                Map.of(
                        "scores.excellence", "4",
                        "scores.impact", "4",
                        "scores.implementation", "3.5",
                        "summary", "The plan is thin but sound",
                        "minorityNote", "One would have asked for a second site",
                        "recommendation", "APPROVE"));
        journey.isApprovedWith(MONITORING, SITE);
    }

    private static void goesOn(ProjectJourney journey) {
        journey.desk.does("approver", "decideMidterm", page -> {
            assertThat(page.locator("main")).containsText("All of it went as planned.");
            Desk.set(page, "outcome", "CONTINUE");
            Desk.set(page, "reason", "The stack keeps its promise");
            journey.desk.looksAt("approver", "midterm");
        });
    }
}
