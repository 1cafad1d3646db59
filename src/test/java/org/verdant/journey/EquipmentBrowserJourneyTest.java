package org.verdant.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.support.PanelRoad;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.DemoClock;

/** A partnership in the browser, from its draft over four milestones and two years of operation to its lessons. */
@VerdantTest
class EquipmentBrowserJourneyTest {
    private static final String FIRE = "Have the fire brigade of the mine approve the site";
    private static final String LICENCE = "An import licence";

    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    @Test
    void equipment_goes_from_a_draft_over_its_milestones_to_its_lessons() {
        try (var journey = ProjectJourney.of(beans, port, Track.EQUIPMENT)) {
            journey.submits();
            journey.isFoundEligible();
            oneCountryIsSilent(journey);
            isApproved(journey);
            journey.delivery.agreementIsSigned(4);
            journey.delivery.conditionsAreMet(2);
            journey.delivery.isReported(
                    "Report of entry into force", page -> Desk.set(page, "agreementKind", "SUPPLY_CONTRACT"));
            journey.delivery.isCounted("C2.2");
            journey.delivery.areReported(
                    "Quarterly report",
                    "Factory acceptance",
                    "Quarterly report",
                    "Shipment",
                    "Site acceptance",
                    "Commissioning",
                    "Report of a year of operation",
                    "Report of a year of operation",
                    "Final report");
            journey.delivery.isClosed("Train two shifts, not one.");
        }
    }

    private void oneCountryIsSilent(ProjectJourney journey) {
        journey.countriesDoNotObject("focal.pk", "focal.la");
        beans.getBean(DemoClock.class).advance(Duration.ofDays(31));
        assertThat(journey.desk.read("proposer", "/decisions").locator("#no-objections"))
                .containsText("silence");
    }

    private static void isApproved(ProjectJourney journey) {
        journey.panelIsAssigned();
        journey.isSafeWith(FIRE);
        journey.meetsStandards();
        for (var reviewer : PanelRoad.EQUIPMENT_PANEL) {
            journey.reviews(reviewer, "20", "16", "16", "16", "12");
        }
        journey.isClear();
        journey.isApprovedWith(FIRE, LICENCE);
    }
}
