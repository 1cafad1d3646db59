package org.verdant.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.support.VerdantTest;

/** A course in the browser, from its draft to its lessons, with everybody who has a part in it. */
@VerdantTest
class CapacityBrowserJourneyTest {
    private static final String PERMIT = "Name a person whom participants can turn to";
    private static final String HALL = "A letter of the host about the hall";

    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    @Test
    void a_course_goes_from_a_draft_to_its_lessons() {
        try (var journey = ProjectJourney.of(beans, port, Track.CAPACITY)) {
            journey.submits();
            journey.isCompleted();
            isApproved(journey);
            journey.delivery.agreementIsSigned(2);
            journey.delivery.conditionsAreMet(2);
            journey.delivery.passTo(journey.delivery.plannedStart());
            journey.delivery.isReported("Inception report");
            journey.delivery.isCounted("C3.1");
            isDelivered(journey);
            journey.delivery.isClosed("Ask the grid operator first.");
        }
    }

    private static void isApproved(ProjectJourney journey) {
        journey.isFoundEligible();
        journey.countriesDoNotObject("focal.pk", "focal.la", "focal.kh");
        journey.panelIsAssigned();
        journey.isSafeWith(PERMIT);
        journey.reviews("reviewer2", "22", "22", "12", "12", "8", "8");
        journey.reviews("reviewer3", "20", "22", "12", "12", "8", "8");
        journey.isAskedAndAnswers("Who keeps the simulator running?", "The national utility, from its own budget.");
        journey.isClear();
        journey.isApprovedWith(PERMIT, HALL);
    }

    private static void isDelivered(ProjectJourney journey) {
        for (var lastDay : journey.delivery.lastDaysOfRuns()) {
            journey.delivery.passTo(lastDay.plusDays(1));
            journey.delivery.isReported("Report of a course run", CapacityBrowserJourneyTest::participants);
        }
        journey.delivery.passTo(journey.delivery.today().plusDays(181));
        journey.delivery.isReported("Follow-up survey");
        journey.delivery.passTo(journey.delivery.plannedEnd().plusDays(1));
        assertThat(journey.desk.read("proposer", "").locator(".proposal-line")).containsText("Report due");
        journey.delivery.isReported("Final report");
    }

    private static void participants(Page page) {
        Desk.set(page, "trainingHours", "32");
        for (int i = 0; i < 2; i++) {
            Desk.set(page, "attendance[" + i + "].participants", "20");
            Desk.set(page, "attendance[" + i + "].women", "9");
        }
    }
}
