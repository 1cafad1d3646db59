package org.verdant.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.AgreementRoad;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

@VerdantTest
class TaskPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Test
    void a_free_step_is_taken_with_one_click_and_given_back() {
        var file = road().eligible();
        try (var visit = Visit.as("coordinator", port)) {
            visit.open("/tasks?q=" + number(file));
            visit.page().locator("[data-take] button").click();
            assertThat(visit.page().locator(".task-head").innerText()).contains("You have this step");
            visit.page().locator("form[action$='/release'] button").click();
            assertThat(visit.page().locator("#notices").innerText()).contains("Given back");
            assertThat(visit.page().locator(".task-head").innerText()).contains("Nobody has taken this step");
        }
    }

    @Test
    void the_chips_count_what_the_search_finds() {
        var file = road().eligible();
        try (var visit = Visit.as("coordinator", port)) {
            visit.open("/tasks?q=" + number(file));
            assertThat(visit.page().locator(".chip-count").allInnerTexts()).containsExactly("1", "0", "0");
            visit.open("/tasks?q=nothing-has-this-title");
            assertThat(visit.page().locator(".chip-count").allInnerTexts()).containsExactly("0", "0", "0");
        }
    }

    @Test
    void steps_of_one_file_say_which_party_and_which_condition_each_is_about() {
        var agreements = new AgreementRoad(beans);
        var file = agreements.approved(
                Track.CAPACITY,
                "{'outcome':'APPROVE_WITH_CONDITIONS','conditions':['The ethics board clears it','The host names trainers']}");
        agreements.prepared(file);
        var partners = beans.getBean(ProposalReader.class).facts(file).partners().stream()
                .map(partner -> partner.name())
                .toArray(String[]::new);
        try (var visit = Visit.as("coordinator", port)) {
            visit.open("/tasks?q=" + number(file));
            assertThat(visit.page().locator(".task-rows").innerText()).contains(partners);
            visit.open("/monitor?q=" + number(file));
            assertThat(visit.page().locator("tbody").innerText()).contains(partners);
            agreements.signed(file);
            visit.open("/monitor?q=" + number(file));
            assertThat(visit.page().locator("tbody").innerText())
                    .contains("The ethics board clears it", "The host names trainers");
        }
    }

    @Test
    void the_list_is_walked_by_keys_outside_of_fields_only() {
        var file = road().eligible();
        try (var visit = Visit.as("coordinator", port)) {
            visit.open("/tasks?q=" + number(file));
            visit.page().keyboard().press("j");
            visit.page().keyboard().press("t");
            assertThat(visit.page().locator(".task-head").innerText()).contains("You have this step");
            visit.page().locator("#task-q").fill("");
            visit.page().locator("#task-q").pressSequentially("jkt?");
            assertThat(visit.page().locator("#task-q").inputValue()).isEqualTo("jkt?");
            visit.page().locator("h1").click();
            visit.page().keyboard().press("?");
            assertThat(visit.page().locator("#task-keys").isVisible()).isTrue();
        }
    }

    @Test
    void a_refused_form_shows_every_error_at_its_field_and_keeps_what_was_typed() {
        var file = road().recommended();
        try (var visit = Visit.as("coordinator-lead", port)) {
            visit.open("/tasks/" + road().task(file));
            visit.page().locator("input[name=outcome][value=REJECT]").check();
            visit.page().locator("textarea[name=letter]").fill("Dear colleagues <b>all</b>");
            visit.page().locator(".task-buttons .btn-primary").click();
            assertThat(visit.page().locator("#error-summary").isVisible()).isTrue();
            assertThat(visit.page().locator("textarea[name=letter]").inputValue())
                    .isEqualTo("Dear colleagues <b>all</b>");
            assertThat(visit.page().locator("input[name=outcome][value=REJECT]").isChecked())
                    .isTrue();
            visit.checkAccessibility().picture("task-refused");
            visit.complaints().clear();
        }
    }

    @Test
    void what_is_typed_is_kept_by_itself_and_is_there_again_when_the_step_is_opened() {
        var file = road().recommended();
        try (var visit = Visit.as("coordinator-lead", port)) {
            var address = "/tasks/" + road().task(file);
            visit.open(address);
            visit.page().locator("textarea[name=reason]").fill("Half a thought");
            visit.page().locator("#task-saved").getByText("Saved").waitFor();
            visit.open(address);
            assertThat(visit.page().locator("textarea[name=reason]").inputValue())
                    .isEqualTo("Half a thought");
        }
    }

    @Test
    void a_step_that_somebody_else_finished_says_who_and_shows_what_was_typed() {
        var file = road().recommended();
        try (var visit = Visit.as("coordinator-lead", port)) {
            visit.open("/tasks/" + road().task(file));
            visit.page().locator("input[name=outcome][value=APPROVE]").check();
            visit.page().locator("textarea[name=letter]").fill("My long letter");
            road().take(file, "coordinator-lead", "{\"outcome\":\"APPROVE\"}");
            visit.page().locator(".task-buttons .btn-primary").click();
            assertThat(visit.page().locator("main").innerText()).contains("409", "What you typed");
            assertThat(visit.page().locator("main textarea").allTextContents()).contains("My long letter");
            visit.checkAccessibility().picture("task-gone");
            visit.complaints().clear();
        }
    }

    @Test
    void a_double_click_completes_once_and_the_notice_offers_the_file() {
        var file = road().recommended();
        try (var visit = Visit.as("coordinator-lead", port)) {
            visit.open("/tasks/" + road().task(file));
            visit.page().locator("input[name=outcome][value=APPROVE]").check();
            visit.page().locator(".task-buttons .btn-primary").dblclick();
            visit.page().locator("#notices a").waitFor();
            assertThat(visit.page().locator("#notices").innerText()).contains(number(file));
            assertThat(visit.page().locator("#notices a").getAttribute("href")).isEqualTo("/proposals/" + file);
            assertThat(road().at(file)).isEqualTo("whatComesFirst");
        }
    }

    @Test
    void the_pages_pass_the_accessibility_check_in_both_colours_and_languages_at_every_width() {
        var file = road().eligible();
        for (var width : List.of(360, 768, 1440)) {
            try (var visit = Visit.as("coordinator", port, width, ColorScheme.LIGHT)) {
                visit.open("/tasks").checkAccessibility().picture("tasks-" + width);
                visit.open("/tasks?q=nothing-has-this-title").checkAccessibility();
                visit.open("/tasks/" + road().task(file) + "?theme=dark").checkAccessibility();
                visit.open("/tasks?lang=zh").checkAccessibility().picture("tasks-dark-zh-" + width);
                assertThat(visit.page().evaluate("document.documentElement.scrollWidth > innerWidth"))
                        .isEqualTo(false);
                assertThat(visit.page().content()).doesNotContain("??");
            }
        }
    }

    private Road road() {
        return new Road(beans);
    }

    private String number(CaseId file) {
        return String.valueOf(beans.getBean(ProposalReader.class).facts(file).number());
    }
}
