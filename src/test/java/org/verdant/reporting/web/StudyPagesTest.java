package org.verdant.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Status;
import org.verdant.reporting.StudyCountryState;
import org.verdant.shared.CaseId;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Projects;
import org.verdant.support.Road;
import org.verdant.support.StudyRoad;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/** A planning study in a browser, country by country, from the agreement about data to the end of an acceptance. */
@VerdantTest
class StudyPagesTest {
    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    private StudyRoad studies;
    private ProjectRoad projects;

    @BeforeEach
    void road() {
        studies = new StudyRoad(beans);
        projects = studies.projects();
    }

    @Test
    void a_country_shares_its_data_and_looks_at_the_draft() {
        var file = studies.agreed();
        try (var visit = step("focal.la", file, "agreeData", "LA")) {
            var page = visit.page();
            assertThat(page.locator("main").innerText()).contains("Ministry of Energy and Mines");
            page.locator("[name=signedOn]").fill(projects.today().toString());
            page.locator("input[name=confidentiality][value=INTERNAL]").check();
            attach(page);
            complete(page);
        }
        assertThat(studies.country(file, "LA").data()).isNotNull();
        studies.sharesData(file, "KH");
        studies.drafted(file);
        try (var visit = step("proposer", file, "holdWorkshop", "KH")) {
            var page = visit.page();
            page.locator("[name=heldOn]").fill(projects.today().toString());
            page.locator("[name=place]").fill("Phnom Penh");
            page.locator("[name=women]").fill("14");
            page.locator("[name=men]").fill("12");
            page.locator("[name=findings]").fill("More hydro.");
            complete(page);
            assertThat(page.locator("#error-summary").innerText()).contains("Choose the signed paper");
            visit.complaints().clear();
            assertThat(page.locator("[name=findings]").inputValue()).isEqualTo("More hydro.");
        }
        studies.validated(file);
        assertThat(projects.steps(file)).containsExactly("submitReport");
    }

    @Test
    void an_acceptance_is_recorded_verified_confirmed_and_ended() {
        var file = studies.asked(studies.agreed());
        try (var visit = step("focal.la", file, "acceptStudy", "LA")) {
            var page = visit.page();
            page.locator("input[name=answer][value=ACCEPT]").check();
            page.locator("[name=decidedOn]").fill(projects.today().toString());
            attach(page);
            complete(page);
        }
        outcome("coordinator", file, "verifyAcceptance", "ACCEPT");
        outcome("coordinator2", file, "confirmCredit", "CONFIRM");
        assertThat(studies.credited(file)).containsExactly("LA");
        studies.declines(file, "KH");
        try (var visit = Visit.as("coordinator", port).open("/proposals/" + file + "/reports")) {
            visit.checkAccessibility().picture("study-countries");
            var page = visit.page();
            assertThat(page.locator("main").innerText()).contains("Countries of the study", "counted", "not accepted");
            page.locator("form[action$='/study/reversals']")
                    .locator("xpath=..")
                    .locator("summary")
                    .click();
            page.locator("[name=country]").selectOption("LA");
            page.locator("input[name=reason][value=ACCEPTANCE_WITHDRAWN]").check();
            page.locator("[name=words]").fill("By a letter of the ministry");
            page.locator("form[action$='/study/reversals'] button.btn-danger").click();
            page.waitForLoadState();
        }
        try (var visit = step("coordinator2", file, "confirmReversal", "LA")) {
            assertThat(visit.page().locator("main").innerText()).contains("By a letter of the ministry");
            visit.page().locator("[name=comment]").fill("The letter is genuine");
            complete(visit.page());
        }
        assertThat(studies.country(file, "LA").state()).isEqualTo(StudyCountryState.REVERSED);
        assertThat(studies.credited(file)).isEmpty();
        try (var visit = Visit.as("proposer", port).open("/proposals/" + file + "/reports?lang=zh")) {
            visit.checkAccessibility().picture("study-countries-zh");
            assertThat(visit.page().locator("main").innerText())
                    .contains("不再计入")
                    .doesNotContain("??");
        }
    }

    @Test
    void the_final_report_is_published_and_the_study_closed() {
        var file = studies.asked(studies.agreed());
        studies.counts(file, "LA");
        studies.declines(file, "KH");
        var report = studies.paper(file, "PROOF", "proposer");
        try (var visit = Visit.as("coordinator", port).open("/tasks/" + new Road(beans).task(file))) {
            visit.checkAccessibility().picture("study-publish");
            visit.page().locator("[name=documentId]").selectOption(report);
            visit.page().locator("[name=address]").fill("https://studies.example/1");
            complete(visit.page());
        }
        projects.does("coordinator", file, "closeProject", "{'outcome':'COMPLETED','lessons':'Ask early.'}");
        assertThat(projects.status(file)).isEqualTo(Status.COMPLETED);
        try (var visit = Visit.as("proposer", port).open("/proposals/" + file + "/reports")) {
            assertThat(visit.page().locator("main").innerText()).contains("Published", "https://studies.example/1");
        }
    }

    private void outcome(String person, CaseId file, String key, String outcome) {
        try (var visit = step(person, file, key, "LA")) {
            visit.page().locator("input[name=outcome][value=" + outcome + "]").check();
            complete(visit.page());
        }
    }

    private static void attach(Page page) {
        page.locator("#f-_file")
                .setInputFiles(new FilePayload("letter.pdf", "application/pdf", Projects.pdf("LETTER")));
        page.locator("button[formaction$='/country-letter']").click();
        page.waitForLoadState();
        assertThat(page.locator("[name=documentId] option:checked").innerText()).isEqualTo("letter.pdf");
    }

    private Visit step(String person, CaseId file, String key, String country) {
        var task = studies.open(person, file, key, country).get(0).taskId();
        return Visit.as(person, port)
                .open("/tasks/" + task)
                .checkAccessibility()
                .picture("study-" + key);
    }

    private static void complete(Page page) {
        page.locator(".task-buttons button.btn-primary").click();
        page.waitForLoadState();
    }
}
