package org.verdant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.AgreementRoad;
import org.verdant.support.CountriesRoad;
import org.verdant.support.FinanceRoad;
import org.verdant.support.FinancingRoad;
import org.verdant.support.PanelRoad;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/**
 * A financing of category A from its draft to its first disbursement in a browser, and a covenant that breaks: concept, letters,
 * examinations, 120 days before everybody, panel, term sheet, two decisions, agreement, conditions, money.
 */
@VerdantTest
class FinancingBrowserJourneyTest {
    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    private FinanceRoad financings;

    @BeforeEach
    void road() {
        financings = new FinanceRoad(beans);
    }

    @Test
    void a_financing_of_category_A_comes_to_its_first_disbursement() {
        CaseId file;
        try (var journey = ProjectJourney.of(beans, port, Track.FINANCING, FinancingRoad.category("A"))) {
            file = journey.file();
            comesToDueDiligence(journey);
            isExaminedAndDisclosed(journey);
            isRecommended(journey);
            isDecidedTwice(journey);
            journey.delivery.agreementIsSigned(1);
            while (!new AgreementRoad(beans)
                    .open("coordinator", file, "signAgreement")
                    .isEmpty()) {
                journey.desk.recordsLetterUnseen();
            }
            journey.delivery.conditionsAreMet(2);
        }
        request(file);
        try (var visit = step("coordinator", file)) {
            assertThat(visit.page().locator("main").innerText()).contains("Modules, first lot", "USD 400,000.00");
            visit.page().locator("input[name=outcome][value=CLEAR]").check();
            complete(visit);
        }
        try (var visit = step("coordinator-lead", file)) {
            visit.page().locator("[name=reference]").fill("SWIFT 4711");
            complete(visit);
        }
        try (var visit = step("coordinator2", file)) {
            visit.page().locator("[name='amount.amount']").fill("400000.00");
            visit.page()
                    .locator("[name=paidOn]")
                    .fill(financings.projects().today().toString());
            complete(visit);
        }
        assertThat(financings.balance(file).disbursed()).isEqualByComparingTo("400000");
        breach(file);
        try (var visit = step("coordinator-lead", file)) {
            assertThat(visit.page().locator("main").innerText()).contains("Coverage fell to 0.9");
            visit.page().locator("input[name=outcome][value=SUSPEND]").check();
            visit.page().locator("[name=comment]").fill("No coverage, no money");
            visit.page()
                    .locator("[name=due]")
                    .fill(financings.projects().today().plusDays(60).toString());
            complete(visit);
        }
        try (var visit = Visit.as("proposer", port).open("/proposals/" + file + "/finance?lang=zh")) {
            visit.checkAccessibility().picture("finance-suspended-zh");
            assertThat(visit.page().locator("main").innerText())
                    .contains("拨付已暂停", "USD 500,000.00")
                    .doesNotContain("??");
        }
    }

    private static void comesToDueDiligence(ProjectJourney journey) {
        var desk = journey.desk;
        journey.submits();
        journey.isFoundEligible();
        desk.does("coordinator", "reviewConcept", Map.of("outcome", "CLEAR"));
        desk.does("proposer", "giveMandate", Desk::attachesLetter);
        desk.does("focal.la", "giveNoObjection", page -> {
            Desk.set(page, "answer", "NO_OBJECTION");
            Desk.attachesLetter(page);
        });
    }

    /** One examination on its page and the safeguards; the others without. Somebody without an account comments. */
    private void isExaminedAndDisclosed(ProjectJourney journey) {
        var desk = journey.desk;
        new CountriesRoad(beans).consent(journey.file());
        var roads = new FinancingRoad(beans);
        desk.does("coordinator", "examineTechnology", Map.of("outcome", "CLEAR"));
        List.of("examineEconomics", "examineFinances", "examineLaw", "examineIntegrity")
                .forEach(key -> roads.examines(journey.file(), key, PanelRoad.CLEAR));
        desk.does("safeguards", "checkSafeguards", Map.of("outcome", "CLEAR"));
        try (var visit = Visit.to(port).open("/disclosures/" + number(journey.file()))) {
            var page = visit.page();
            page.locator("[name=name]").fill("A neighbour");
            page.locator("[name=words]").fill("The river is our only water.");
            page.locator("form[action$='/comments'] button.btn-primary").click();
            page.waitForLoadState();
            visit.checkAccessibility().picture("finance-disclosed");
        }
    }

    private void isRecommended(ProjectJourney journey) {
        var desk = journey.desk;
        journey.panelIsAssigned();
        PanelRoad.panel(Track.FINANCING).forEach(reviewer -> journey.reviews(reviewer, "4", "4", "4", "4", "4", "4"));
        journey.isClear();
        desk.does("coordinator", "issueTermSheet", Map.of("terms", "As proposed, with an escrow account."));
        desk.does("proposer", "answerTermSheet", page -> {
            assertThat(page.locator("main").innerText()).contains("with an escrow account");
            Desk.set(page, "outcome", "AGREE");
        });
        assertThat(new FinancingRoad(beans).status(journey.file())).isEqualTo(Status.REVIEW);
        new FinancingRoad(beans).passDays(121);
    }

    private static void isDecidedTwice(ProjectJourney journey) {
        var desk = journey.desk;
        for (var authority : List.of("officials", "ministers")) {
            desk.does(authority, "decideProposal", page -> {
                assertThat(page.locator("main").innerText()).contains("The river is our only water.");
                Desk.set(page, "outcome", "APPROVE");
            });
        }
        desk.does("coordinator", "financierDecision", page -> {
            Desk.set(page, "outcome", "APPROVE");
            Desk.set(page, "reference", "Board minutes 14/2027");
            Desk.attachesLetter(page);
        });
    }

    private String number(CaseId file) {
        return beans.getBean(ProposalReader.class).facts(file).number();
    }

    /** More than is left stands at its field, and nothing typed is lost. */
    private void request(CaseId file) {
        try (var visit = step("proposer", file)) {
            var page = visit.page();
            page.locator("[name='amount.amount']").fill("900000.01");
            page.locator("[name=purpose]").fill("Modules, first lot");
            complete(visit);
            assertThat(page.locator("#error-summary").innerText()).contains("No more than USD 900,000.00 are left");
            visit.complaints().clear();
            assertThat(page.locator("[name=purpose]").inputValue()).isEqualTo("Modules, first lot");
            page.locator("[name='amount.amount']").fill("400000.00");
            complete(visit);
        }
    }

    private void breach(CaseId file) {
        try (var visit = Visit.as("coordinator", port).open("/proposals/" + file + "/finance")) {
            visit.checkAccessibility().picture("finance");
            var page = visit.page();
            assertThat(page.locator("main").innerText()).contains("SWIFT 4711", "USD 500,000.00");
            var form = page.locator("form[action$='/covenants/1/breach']");
            form.locator("xpath=..").locator("summary").click();
            form.locator("[name=reason]").fill("Coverage fell to 0.9");
            form.locator("button.btn-danger").click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("Coverage fell to 0.9");
        }
    }

    /** The one step of the file that waits for that person. */
    private Visit step(String person, CaseId file) {
        var task = financings.task(person, file);
        return Visit.as(person, port)
                .open("/tasks/" + task.taskId())
                .checkAccessibility()
                .picture("finance-" + task.key());
    }

    private static void complete(Visit visit) {
        visit.page().locator(".task-buttons button.btn-primary").click();
        visit.page().waitForLoadState();
    }
}
