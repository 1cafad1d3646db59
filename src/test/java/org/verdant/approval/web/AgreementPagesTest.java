package org.verdant.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.AgreementState;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.AgreementRoad;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

@VerdantTest
class AgreementPagesTest {
    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    private AgreementRoad road;

    @BeforeEach
    void road() {
        road = new AgreementRoad(beans);
    }

    @Test
    void an_agreement_is_prepared_signed_and_its_condition_met_on_pages() {
        var file = road.approved(Track.RND, "{'outcome':'APPROVE_WITH_CONDITIONS','conditions':['An import licence']}");
        road.paper(file, "IP_ANNEX");
        prepare(file);
        sign(file);
        meet(file);
        assertThat(road.agreement(file).state()).isEqualTo(AgreementState.IN_FORCE);
        try (var visit = Visit.as("proposer", port).open("/proposals/" + file + "/agreement")) {
            visit.checkAccessibility().picture("agreement-tab");
            assertThat(visit.page().locator("main").innerText())
                    .contains("In force", "Consortium agreement", "An import licence", "on its letter");
            visit.open("/proposals/" + file + "/agreement?lang=zh");
            assertThat(visit.page().locator("main").innerText()).contains("已生效", "联合体协议");
        }
        try (var visit = Visit.as("reviewer1", port).open("/awards")) {
            visit.checkAccessibility().picture("agreement-awards");
            assertThat(visit.page().locator("main").innerText()).contains("stands");
        }
    }

    private void prepare(CaseId file) {
        try (var visit = step("coordinator", file, "prepareAgreement")) {
            var page = visit.page();
            assertThat(page.locator("[name='conditions[0].text']").inputValue()).isEqualTo("An import licence");
            assertThat(page.locator("input[name='parties[]'][type=checkbox]:checked")
                            .count())
                    .isEqualTo(3);
            page.locator("[name='conditions[1].text']").fill("A permit");
            page.locator("[name='conditions[1].due']").fill("2020-01-01");
            complete(page);
            assertThat(page.locator("#error-summary").innerText())
                    .contains("intellectual property", "Choose a day after");
            assertThat(page.locator("[name='conditions[1].text']").inputValue()).isEqualTo("A permit");
            visit.checkAccessibility()
                    .picture("agreement-prepare-errors")
                    .complaints()
                    .clear();
            page.locator("[name='conditions[1].text']").fill("");
            page.locator("[name='conditions[1].due']").fill("");
            page.locator("[name=ipAnnex]")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            complete(page);
        }
        assertThat(road.agreement(file).state()).isEqualTo(AgreementState.SIGNING);
    }

    private void sign(CaseId file) {
        try (var visit = step("proposer", file, "signAgreement")) {
            visit.page().locator("[name=signatory]").fill("A. Malik, Director");
            complete(visit.page());
        }
        try (var visit = step("coordinator", file, "signAgreement")) {
            var page = visit.page();
            page.locator("[name=signatory]").fill("The Director");
            complete(page);
            assertThat(page.locator("#error-summary").innerText()).contains("Choose the letter");
            assertThat(page.locator("[name=signatory]").inputValue()).isEqualTo("The Director");
            visit.checkAccessibility().complaints().clear();
            page.locator("[name=documentId]")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            complete(page);
        }
        road.record(file);
        assertThat(road.agreement(file).state()).isEqualTo(AgreementState.CONDITIONS);
    }

    private void meet(CaseId file) {
        try (var visit = step("proposer", file, "meetCondition")) {
            visit.page().locator("[name=evidence]").fill("Licence 17 of this year");
            complete(visit.page());
        }
        try (var visit = step("coordinator", file, "meetCondition")) {
            assertThat(visit.page().locator("main").innerText()).contains("Licence 17 of this year");
            visit.page().locator("input[name=outcome][value=ACCEPT]").check();
            complete(visit.page());
        }
    }

    @Test
    void more_time_is_asked_on_the_tab_and_decided_by_the_coordinator_lead() {
        var file = road.prepared(Track.CAPACITY);
        try (var visit = Visit.as("proposer", port).open("/proposals/" + file + "/agreement")) {
            var page = visit.page();
            page.locator("details summary").last().click();
            page.locator("form[action$='/extension'] button[type=submit]").click();
            assertThat(page.locator("main").innerText()).contains("This is needed.");
            visit.checkAccessibility().complaints().clear();
            page.locator("[name=reason]").fill("A flood closed the border");
            page.locator("form[action$='/extension'] button[type=submit]").click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("A flood closed the border", "not yet");
            visit.checkAccessibility().picture("agreement-extension");
        }
        try (var visit = step("coordinator-lead", file, "decideExtension")) {
            assertThat(visit.page().locator("main").innerText()).contains("A flood closed the border");
            visit.page().locator("input[name=outcome][value=GRANT]").check();
            complete(visit.page());
        }
        var extension = road.agreement(file).extension();
        assertThat(extension).isNotNull();
        assertThat(extension.granted()).isTrue();
    }

    @Test
    void a_lapsed_agreement_says_why_the_file_ended() {
        var file = road.prepared(Track.CAPACITY);
        road.passDays(90);
        try (var visit = Visit.as("proposer", port).open("/proposals/" + file)) {
            assertThat(visit.page().locator("main").innerText()).contains("Cancelled", "The agreement lapsed");
            visit.open("/proposals/" + file + "/agreement").checkAccessibility().picture("agreement-lapsed");
            assertThat(visit.page().locator("main").innerText())
                    .contains("Lapsed", "was set aside and is free again", "published and retracted");
        }
    }

    private Visit step(String who, CaseId file, String key) {
        return Visit.as(who, port)
                .open("/tasks/" + road.task(who, file, key))
                .checkAccessibility()
                .picture("agreement-" + key + "-" + who);
    }

    private static void complete(Page page) {
        page.locator(".task-buttons button.btn-primary").click();
        page.waitForLoadState();
    }
}
