package org.verdant.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.shared.CaseId;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;
import org.verdant.target.TargetBoard;
import org.verdant.target.TargetCode;

@VerdantTest
class ReportPagesTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    TargetBoard board;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private Road road;

    @BeforeEach
    void road() {
        road = new Road(beans);
    }

    @Test
    void an_event_is_reported_verified_by_one_and_confirmed_by_another() {
        var caseId = road.held();
        report(caseId);
        try (var visit = step("coordinator", caseId, "verify-report")) {
            visit.page().locator("input[name=outcome][value=RETURN]").check();
            complete(visit.page());
            assertThat(visit.page().locator("#error-summary").innerText()).contains("Say why");
            visit.complaints().clear();
            visit.page().locator("input[name=outcome][value=ACCEPT]").check();
            complete(visit.page());
        }
        var before = counted();
        var task = road.task(caseId);
        try (var visit = Visit.as("coordinator", port).open("/tasks")) {
            assertThat(visit.page().content()).doesNotContain(task);
        }
        try (var visit = step("coordinator2", caseId, "confirm-credit")) {
            visit.page().locator("input[name=outcome][value=CONFIRM]").check();
            complete(visit.page());
        }
        assertThat(road.at(caseId)).isEqualTo("-");
        assertThat(counted()).isEqualTo(before + 1);
    }

    private void report(CaseId caseId) {
        try (var visit = step("proposer", caseId, "submit-report")) {
            var page = visit.page();
            assertThat(page.locator("[name='attendance[0].country']").inputValue())
                    .isEqualTo("PK");
            people(page, 0, "6", "9");
            page.locator("[data-remove-row]").nth(1).click();
            page.locator("[name=summary]").fill("Held as planned.");
            complete(page);
            assertThat(page.locator("#error-summary").innerText()).contains("At least two countries");
            assertThat(page.locator("[name='attendance[0].women']").inputValue())
                    .isEqualTo("6");
            visit.checkAccessibility().picture("judging-submit-report-errors");
            visit.complaints().clear();
            page.locator("[data-add-row]").click();
            page.locator("[name='attendance[1].country']").selectOption("LA");
            people(page, 1, "10", "12");
            page.locator("input[name=output][value=DECLARATION]").check();
            upload(page, "list.pdf");
            upload(page, "photo.pdf");
            complete(page);
        }
        assertThat(road.at(caseId)).isEqualTo("verifyReport");
    }

    private static void upload(Page page, String name) {
        var before = page.locator("input[name='proofs[]'][type=checkbox]").count();
        var bytes = ("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog /Name (" + name + ") >>\nendobj\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        page.locator("#proof-file").setInputFiles(new FilePayload(name, "application/pdf", bytes));
        page.locator("input[name='proofs[]'][type=checkbox]").nth(before).waitFor();
    }

    private static void people(Page page, int row, String women, String men) {
        page.locator("[name='attendance[" + row + "].women']").fill(women);
        page.locator("[name='attendance[" + row + "].men']").fill(men);
    }

    private int counted() {
        return board.asOf(LocalDate.now(clock), clock.instant())
                .of(new TargetCode("C1.1"))
                .counted();
    }

    private Visit step(String who, CaseId caseId, String picture) {
        return Visit.as(who, port)
                .open("/tasks/" + road.task(caseId))
                .checkAccessibility()
                .picture("judging-" + picture);
    }

    private static void complete(Page page) {
        page.locator(".task-buttons button.btn-primary").click();
        page.waitForLoadState();
    }
}
