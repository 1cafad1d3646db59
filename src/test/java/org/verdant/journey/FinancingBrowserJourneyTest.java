package org.verdant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.shared.CaseId;
import org.verdant.support.FinanceRoad;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/** A financing of category A to its first disbursement, its last steps in a browser: asked for, checked, ordered, recorded, and a covenant that breaks. */
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
        var file = financings.effective(financings.decidedInCategoryA());
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
