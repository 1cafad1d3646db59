package org.verdant.proposal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/** The form of an activity in a browser: what is typed is kept, whatever is wrong with it. */
@VerdantTest
class ProposalFormTest {
    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    private String draft() {
        return ApiClient.as("proposer", port)
                .post(
                        "/api/proposals",
                        Activities.complete(LocalDate.now(clock)).put("track", "ACTIVITY"))
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

    @Test
    void a_new_draft_is_saved_while_somebody_types_and_survives_a_reload() {
        try (var visit = Visit.as("proposer", port)) {
            visit.open("/proposals/new").checkAccessibility();
            button(visit.page(), "Begin a draft").first().click();
            visit.page().waitForURL(url -> url.endsWith("/edit"));
            field(visit.page(), "title").fill("Форум 能源合作论坛 منتدى الطاقة");
            assertThat(visit.page().locator("#saved")).containsText("Saved");
            visit.page().reload();
            assertThat(field(visit.page(), "title")).hasValue("Форум 能源合作论坛 منتدى الطاقة");
            visit.checkAccessibility().picture("proposal-form-empty");
            visit.open("/proposals?q=能源合作论坛");
            assertThat(visit.page().locator("main")).containsText("能源合作论坛");
            visit.checkAccessibility();
        }
    }

    @Test
    void rows_come_and_go_and_keep_everything_else() {
        try (var visit = Visit.as("proposer", port)) {
            var page = visit.open("/proposals/" + draft() + "/edit").page();
            field(page, "summary").fill("Not saved yet, and kept all the same");
            button(page, "Add a partner").click();
            field(page, "partners[1].name").fill("Ministry of Power");
            button(page, "Add a partner").click();
            field(page, "partners[2].name").fill("Third partner");
            button(page, "Remove: Partner 1").click();
            assertThat(field(page, "partners[0].name")).hasValue("Ministry of Power");
            assertThat(field(page, "partners[1].name")).hasValue("Third partner");
            assertThat(field(page, "summary")).hasValue("Not saved yet, and kept all the same");
        }
    }

    @Test
    void a_list_of_hundreds_stands_on_the_page_once_and_opens_for_whoever_comes_to_it() {
        try (var visit = Visit.as("proposer", port)) {
            var address = "/proposals/" + draft() + "/edit";
            var page = visit.open(address).page();
            var country = field(page, "partners[0].country");
            assertThat(country.locator("option")).hasCount(2);
            var chosen = country.inputValue();
            country.focus();
            assertThat(country).hasValue(chosen);
            assertThat(country.locator("option[value='" + chosen + "']")).hasCount(1);
            assertThat(country.locator("option").count()).isGreaterThan(200);
            country.selectOption("LA");
            assertThat(page.locator("#saved")).containsText("Saved");
            page.reload();
            assertThat(country.locator("option:checked")).hasText("Laos");
            page.navigate(address + "?options=all");
            assertThat(country.locator("option").count()).isGreaterThan(200);
            assertThat(country).hasValue("LA");
        }
    }

    @Test
    void a_wrong_value_is_marked_at_its_place_and_nothing_typed_is_lost() {
        try (var visit = Visit.as("proposer", port)) {
            var page = visit.open("/proposals/" + draft() + "/edit").page();
            field(page, "title").fill("x".repeat(10_000));
            field(page, "details.participantsPlanned").fill("about sixty");
            field(page, "budget.total.amount").fill("forty thousand");
            field(page, "details.end").fill("2026-01-01T10:00");
            field(page, "details.kind").selectOption("INTERNAL_MEETING");
            button(page, "Submit").click();
            assertThat(page.locator("#error-summary")).isVisible();
            assertThat(field(page, "title")).hasValue("x".repeat(10_000));
            assertThat(field(page, "details.participantsPlanned")).hasValue("about sixty");
            assertThat(field(page, "budget.total.amount")).hasValue("forty thousand");
            assertThat(page.locator("[id='f-title-errors']")).containsText("10 to 200");
            assertThat(page.locator("[id='f-details.participantsPlanned-errors']"))
                    .containsText("right form");
            assertThat(page.locator("[id='f-details.end-errors']")).containsText("before the start");
            assertThat(page.locator("[id='f-details.kind-errors']")).containsText("internal meeting");
            visit.checkAccessibility().picture("proposal-form-errors");
            page.locator("#findings [data-fix]").first().click();
            assertThat(field(page, "title")).isFocused();
            visit.complaints().clear();
        }
    }

    @Test
    void two_windows_on_one_draft_are_shown_beside_each_other() {
        try (var visit = Visit.as("proposer", port)) {
            var address = "/proposals/" + draft() + "/edit";
            var page = visit.open(address).page();
            var other = page.context().newPage();
            other.navigate(address);
            field(other, "title").fill("The title of the other window");
            button(other, "Save").click();
            other.waitForURL(url -> url.endsWith("/edit"));
            other.close();
            field(page, "title").fill("The title of this window");
            button(page, "Save").click();
            assertThat(page.locator("main")).containsText("The title of the other window");
            assertThat(page.locator("main")).containsText("The title of this window");
            visit.checkAccessibility();
            button(page, "Keep what I typed here").click();
            assertThat(field(page, "title")).hasValue("The title of this window");
            visit.complaints().clear();
        }
    }

    @Test
    void a_complete_draft_is_submitted_once_followed_and_withdrawn_with_a_reason() {
        try (var visit = Visit.as("proposer", port)) {
            var id = draft();
            var page = visit.open("/proposals/" + id + "/edit?check=all").page();
            assertThat(page.locator("#findings")).containsText("Nothing stands in the way");
            visit.checkAccessibility().picture("proposal-form-complete");
            button(page, "Submit").dblclick();
            page.waitForURL(url -> url.endsWith("/proposals/" + id));
            assertThat(page.locator(".where")).containsText("Coordinator");
            assertThat(page.locator(".where")).containsText("expected by");
            visit.checkAccessibility().picture("proposal-page");
            for (var tab : new String[] {"documents", "versions", "history"}) {
                visit.open("/proposals/" + id + "?tab=" + tab).checkAccessibility();
            }
            visit.open("/proposals/" + id);
            page.getByText("Withdraw the proposal").click();
            button(page, "Withdraw").click();
            assertThat(page.locator("[id='f-reason-errors']")).containsText("needed");
            visit.complaints().clear();
            field(page, "reason").fill("The host cannot take place");
            button(page, "Withdraw").click();
            assertThat(page.locator("main")).containsText("The host cannot take place");
        }
    }

    @Test
    void attachments_are_taken_with_progress_and_a_false_one_is_explained(@TempDir Path folder) throws IOException {
        try (var visit = Visit.as("proposer", port)) {
            var page = visit.open("/proposals/" + draft() + "/edit").page();
            var input = page.locator("[id='f-_file']");
            input.setInputFiles(
                    new FilePayload("议程 agenda.txt", "text/plain", "Day one".getBytes(StandardCharsets.UTF_8)));
            button(page, "Attach").click();
            assertThat(page.locator("#document-list")).containsText("agenda.txt");
            input.setInputFiles(new FilePayload("report.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1, 2, 3}));
            button(page, "Attach").click();
            assertThat(page.locator("[data-progress]")).containsText("not what its name says");
            input.setInputFiles(Files.write(folder.resolve("large.txt"), new byte[25 * 1024 * 1024]));
            button(page, "Attach").click();
            assertThat(page.locator("[data-progress]")).containsText("Larger than 20 MB");
            visit.checkAccessibility();
            visit.complaints().clear();
        }
    }

    @Test
    void the_form_and_the_page_fit_a_phone_in_dark_colours() {
        try (var visit = Visit.as("proposer", port, 360, ColorScheme.DARK)) {
            var id = draft();
            visit.open("/proposals/" + id + "/edit?theme=dark")
                    .checkAccessibility()
                    .picture("proposal-form-360-dark");
            assertThat((Integer) visit.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
            visit.open("/proposals").checkAccessibility();
            visit.open("/proposals/" + id).checkAccessibility();
            assertThat((Integer) visit.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
        }
    }
}
