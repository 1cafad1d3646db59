package org.verdant.proposal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.Projects;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/** The forms of the project tracks in a browser. */
@VerdantTest
class ProjectFormTest {
    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    private String draft(Track track) {
        return draft(Projects.json(track, 1, LocalDate.now(clock)).put("track", track.name()));
    }

    private String draft(ObjectNode content) {
        return ApiClient.as("proposer", port)
                .post("/api/proposals", content)
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String path) {
        return page.locator("[id='f-" + path + "']");
    }

    @ParameterizedTest
    @EnumSource(names = {"RND", "EQUIPMENT", "CAPACITY", "STUDY", "FINANCING"})
    void every_field_stands_in_the_form_with_its_words_and_its_help_in_both_languages(Track track) {
        try (var visit = Visit.as("proposer", port)) {
            var id = draft(track);
            visit.open("/proposals/" + id + "/edit?check=all")
                    .checkAccessibility()
                    .picture("form-" + track);
            var page = visit.page();
            assertThat(page.locator("#findings")).not().containsText("details.");
            assertThat(page.locator("main")).not().containsText("??");
            for (var component : track.details().orElseThrow().getRecordComponents()) {
                assertThat(page.locator("[id^='f-details." + component.getName() + "']")
                                .first())
                        .isVisible();
            }
            visit.open("/proposals/" + id).checkAccessibility().picture("page-" + track);
            assertThat(page.locator("main")).not().containsText("proposal.path");
            if (track == Track.CAPACITY) {
                assertThat(page.locator(".sheet tr")
                                .filter(new Locator.FilterOptions().setHasText("Vientiane"))
                                .locator("[data-label='Hours']"))
                        .hasText("32");
            }
            visit.open("/proposals/" + id + "/edit?lang=zh").picture("form-" + track + "-zh");
            assertThat(page.locator("main")).not().containsText("??");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RND", "EQUIPMENT", "CAPACITY", "STUDY", "FINANCING"})
    void each_form_fits_a_phone_in_dark_colours(Track track) {
        Visit.onAPhone("proposer", port, "/proposals/" + draft(track) + "/edit", "form-" + track);
    }

    @ParameterizedTest
    @CsvSource({
        "RND, Add a work package, Remove: Work package 1, details.workPackages, title, Pilot at a weak grid",
        "EQUIPMENT, Add a certificate, Remove: Certificate 1, details.certificates, issuer, A second body",
        "CAPACITY, Add a run, Remove: Run 1, details.runs, place, Phnom Penh",
        "STUDY, Add a scenario, Remove: Scenario 1, details.scenarios, name, Much sun",
        "FINANCING, Add a covenant, Remove: Covenant 1, details.covenants, text, The tariff order stays in force"
    })
    void rows_come_and_go_and_keep_everything_else(
            Track track, String add, String remove, String group, String part, String second) {
        try (var visit = Visit.as("proposer", port)) {
            var page = visit.open("/proposals/" + draft(track) + "/edit").page();
            field(page, "summary").fill("Not saved yet, and kept all the same");
            var rows = track == Track.EQUIPMENT ? 1 : 2;
            button(page, add).click();
            field(page, group + "[" + rows + "]." + part).fill("A second body");
            button(page, remove).click();
            assertThat(field(page, group + "[0]." + part)).hasValue(second);
            assertThat(field(page, group + "[" + (rows - 1) + "]." + part)).hasValue("A second body");
            assertThat(field(page, "summary")).hasValue("Not saved yet, and kept all the same");
        }
    }

    @Test
    void wrong_values_of_a_research_project_are_marked_at_their_place_and_stay() {
        try (var visit = Visit.as("proposer", port)) {
            var page = visit.open("/proposals/" + draft(Track.RND) + "/edit").page();
            field(page, "details.workPackages[1].toMonth").fill("25");
            field(page, "details.workPackages[0].fromMonth").fill("at once");
            field(page, "details.principalInvestigators[1].orcid").fill("0000-0002-1825-1015");
            field(page, "details.ipShares[0].percent").fill("49.99");
            field(page, "budget.lines[0].to").fill("2039-01-01");
            button(page, "Submit").click();
            assertThat(page.locator("#error-summary")).isVisible();
            assertThat(field(page, "details.workPackages[0].fromMonth")).hasValue("at once");
            assertThat(field(page, "details.workPackages[1].toMonth-errors")).containsText("24 months");
            assertThat(field(page, "details.principalInvestigators[1].orcid-errors"))
                    .containsText("check digit");
            assertThat(field(page, "details.ipShares-errors")).containsText("99.99");
            assertThat(field(page, "budget.lines[0].to-errors")).containsText("one year");
            visit.checkAccessibility();
            field(page, "partners[1].name").fill("Mekong Renewable Energy Centre");
            Visit.choose(field(page, "partners[1].country"), "LA");
            button(page, "Check everything").click();
            assertThat(field(page, "partners[1].name-errors")).containsText("listed twice");
            visit.complaints().clear();
        }
    }

    @Test
    void sums_follow_what_is_typed_and_the_server_writes_the_same() {
        try (var visit = Visit.as("proposer", port)) {
            var page =
                    visit.open("/proposals/" + draft(Track.CAPACITY) + "/edit").page();
            var lines = page.locator("[data-sum='budget.lines']");
            assertThat(lines).hasText("Sum: 240000 of 240000");
            assertThat(page.locator("[data-unit-cost]")).hasText("One participant costs 4000.00 USD");
            field(page, "budget.lines[0].amount").fill("100000.10");
            assertThat(lines).hasText("Sum: 220000.1 of 240000");
            field(page, "details.participantsPlanned").fill("70");
            assertThat(page.locator("[data-unit-cost]")).hasText("One participant costs 3428.57 USD");
            field(page, "countries[0].percent").fill("39.99");
            assertThat(page.locator("[data-sum='countries']")).hasText("Sum: 99.99 of 100");
            assertThat(page.locator("#saved")).containsText("Saved");
            visit.page().reload();
            assertThat(lines).hasText("Sum: 220000.1 of 240000");
        }
    }

    @Test
    void women_more_than_participants_and_too_exact_money_are_explained() {
        try (var visit = Visit.as("proposer", port)) {
            var page =
                    visit.open("/proposals/" + draft(Track.CAPACITY) + "/edit").page();
            field(page, "details.womenPlanned").fill("61");
            Visit.choose(field(page, "budget.total.currency"), "XOF");
            field(page, "budget.total.amount").fill("1.50");
            button(page, "Check everything").click();
            assertThat(field(page, "details.womenPlanned-errors")).containsText("more women");
            assertThat(field(page, "budget.total.amount-errors")).containsText("no decimals");
            assertThat(field(page, "fx.rate-errors")).containsText("XOF");
            assertThat(field(page, "details.womenPlanned")).hasValue("61");
        }
    }

    @Test
    void an_expired_certificate_is_explained_beside_its_date() {
        try (var visit = Visit.as("proposer", port)) {
            var page =
                    visit.open("/proposals/" + draft(Track.EQUIPMENT) + "/edit").page();
            field(page, "details.certificates[0].expiry").fill("2020-01-01");
            field(page, "details.capacityUnit").selectOption("NM3_PER_H");
            button(page, "Check everything").click();
            assertThat(field(page, "details.certificates[0].expiry-errors")).containsText("ran out");
            assertThat(field(page, "details.capacityUnit-errors")).containsText("does not fit");
            assertThat(page.locator("[id='f-documents.PERMITS']")).containsText("needed");
        }
    }

    @Test
    void a_form_with_12_work_packages_40_deliverables_and_10_partners_stays_usable() {
        try (var visit = Visit.as("proposer", port)) {
            var id = draft(Projects.large(LocalDate.now(clock)).put("track", "RND"));
            var answer = visit.page().navigate("/proposals/" + id + "/edit");
            assertThat(answer.headers()).containsEntry("content-encoding", "gzip");
            assertThat(answer.request().sizes().responseBodySize).isLessThan(300_000);
            assertThat(answer.body().length).isLessThan(600_000);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("f-details.deliverables[39].title");
            field(visit.page(), "details.deliverables[39].title").fill("The last one");
            assertThat(visit.page().locator("#saved")).containsText("Saved");
            visit.page().reload();
            assertThat(field(visit.page(), "details.deliverables[39].title")).hasValue("The last one");
        }
    }
}
