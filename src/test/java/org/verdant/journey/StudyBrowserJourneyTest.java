package org.verdant.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.CountriesRoad;
import org.verdant.support.Projects;
import org.verdant.support.StudyRoad;
import org.verdant.support.VerdantTest;

/** A planning study on three countries in the browser, from its draft to its publication: what Laos does on its pages, the others do without them. */
@VerdantTest
class StudyBrowserJourneyTest {
    private static final List<String> COUNTRIES = List.of("LA", "KH", "MN");
    private static final String LAOS = "focal.la";

    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    @Test
    void a_study_of_three_countries_counts_country_by_country_and_loses_one() {
        var studies = new StudyRoad(beans);
        try (var journey = ProjectJourney.of(beans, port, Track.STUDY, Projects::withMongolia)) {
            isApproved(journey);
            journey.delivery.agreementIsSigned(2);
            dataAreShared(journey.desk, studies, journey.file());
            studies.drafted(journey.file());
            workshopsAreHeld(journey.desk, studies, journey.file());
            journey.delivery.isReported("Final report");
            isAccepted(journey, studies);
            isPublished(journey.desk);
            oneEnds(journey.desk, studies, journey.file());
            journey.delivery.isClosed("Ask the ministries early.");
        }
    }

    private void isApproved(ProjectJourney journey) {
        journey.submits();
        journey.isFoundEligible();
        journey.desk.does(LAOS, "giveNoObjection", page -> {
            assertThat(page.locator("main")).containsText("Silence");
            Desk.set(page, "answer", "NO_OBJECTION");
            Desk.attachesLetter(page);
        });
        new CountriesRoad(beans).consent(journey.file());
        journey.panelIsAssigned();
        for (var reviewer : List.of("reviewer4", "reviewer2", "reviewer6")) {
            journey.reviews(reviewer, "26", "26", "17", "8", "8");
        }
        journey.desk.doesUnseen("safeguards", "checkSafeguards", "{'outcome':'CLEAR'}");
        journey.isClear();
        journey.desk.does("approver", "decideProposal", Map.of("outcome", "APPROVE"));
    }

    private static void dataAreShared(Desk desk, StudyRoad studies, CaseId file) {
        desk.does(LAOS, "agreeData", page -> {
            assertThat(page.locator("main")).containsText("Ministry of Energy and Mines");
            Desk.set(page, "signedOn", studies.projects().today().toString());
            Desk.set(page, "confidentiality", "INTERNAL");
            Desk.attachesLetter(page);
            desk.looksAt(LAOS, "study-data");
        });
        List.of("KH", "MN").forEach(country -> studies.sharesData(file, country));
        assertThat(desk.read("proposer", "").locator(".proposal-line")).containsText("Running");
    }

    /** The first without its proof: nothing typed is lost. */
    private static void workshopsAreHeld(Desk desk, StudyRoad studies, CaseId file) {
        desk.attaches("proposer", "PROOF", "workshop.pdf");
        desk.does("proposer", "holdWorkshop", page -> {
            Desk.set(page, "heldOn", studies.projects().today().toString());
            Desk.set(page, "place", "Vientiane");
            Desk.set(page, "women", "14");
            Desk.set(page, "men", "12");
            Desk.set(page, "findings", "More hydro.");
            page.locator(".task-buttons button.btn-primary").click();
            assertThat(page.locator("#error-summary")).containsText("Choose the signed paper");
            desk.window("proposer").complaints().clear();
            assertThat(page.locator("[name=findings]")).hasValue("More hydro.");
            page.locator("[name=documentId]").selectOption(new SelectOption().setLabel("workshop.pdf"));
            desk.looksAt("proposer", "study-workshop");
        });
        for (int i = 1; i < COUNTRIES.size(); i++) {
            desk.doesUnseen(
                    "proposer",
                    "holdWorkshop",
                    "{'heldOn':'" + studies.projects().today()
                            + "','place':'The capital','women':'12','men':'14','findings':'More sun.','documentId':'"
                            + studies.paper(file, "PROOF", "proposer") + "'}");
        }
    }

    private static void isAccepted(ProjectJourney journey, StudyRoad studies) {
        var desk = journey.desk;
        desk.does(LAOS, "acceptStudy", page -> {
            assertThat(page.locator("section[aria-label='Final report']")).containsText(".pdf");
            Desk.set(page, "answer", "ACCEPT");
            Desk.set(page, "decidedOn", studies.projects().today().toString());
            Desk.attachesLetter(page);
            desk.looksAt(LAOS, "study-acceptance");
        });
        desk.does("coordinator", "verifyAcceptance", Map.of("outcome", "ACCEPT"));
        desk.does("coordinator2", "confirmCredit", page -> {
            Desk.set(page, "outcome", "CONFIRM");
            desk.looksAt("coordinator2", "confirm-C3.3");
        });
        assertThat(studies.credited(journey.file())).containsExactly("LA");
        studies.counts(journey.file(), "KH");
        studies.counts(journey.file(), "MN");
        var credits = desk.window("coordinator").open("/targets/C3.3").page().locator("main");
        for (var country : List.of("Laos", "Cambodia", "Mongolia")) {
            assertThat(credits).containsText(country);
        }
    }

    private static void isPublished(Desk desk) {
        desk.attaches("proposer", "PROOF", "study.pdf");
        desk.does("coordinator", "publishStudy", page -> {
            page.locator("[name=documentId]").selectOption(new SelectOption().setLabel("study.pdf"));
            Desk.set(page, "address", "https://studies.example/1");
            desk.looksAt("coordinator", "study-publish");
        });
        assertThat(desk.read("proposer", "/reports").locator("main")).containsText("https://studies.example/1");
    }

    /** Asked by one coordinator on the tab, confirmed by another: the other two countries stay. */
    private static void oneEnds(Desk desk, StudyRoad studies, CaseId file) {
        var page = desk.read("coordinator", "/reports");
        desk.looksAt("coordinator", "study-countries");
        var form = page.locator("form[action$='/study/reversals']");
        form.locator("xpath=..").locator("summary").click();
        page.locator("[name=country]").selectOption("LA");
        page.locator("input[name=reason][value=ACCEPTANCE_WITHDRAWN]").check();
        page.locator("[name=words]").fill("By a letter of the ministry");
        form.locator("button.btn-danger").click();
        assertThat(page.locator("main")).containsText("By a letter of the ministry");
        desk.does("coordinator2", "confirmReversal", confirm -> {
            assertThat(confirm.locator("main")).containsText("By a letter of the ministry");
            Desk.set(confirm, "comment", "The letter is genuine");
        });
        assertThat(studies.credited(file)).containsExactly("KH", "MN");
        var chinese = desk.read("proposer", "/reports?lang=zh").locator("main");
        assertThat(chinese).containsText("不再计入");
        assertThat(chinese).not().containsText("??");
        desk.read("proposer", "?lang=en");
    }
}
