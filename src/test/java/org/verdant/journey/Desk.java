package org.verdant.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.support.AgreementRoad;
import org.verdant.support.Projects;
import org.verdant.support.Visit;

/** Everybody who works on one file, each in one window that stays open. Every step is done on its page, and each person finds the first one in the task list. */
final class Desk implements AutoCloseable {
    private final Map<String, Visit> windows = new HashMap<>();
    private final Set<String> cameByTheList = new HashSet<>();
    private final ApplicationContext beans;
    private final AgreementRoad steps;
    private final CaseId file;
    private final int port;

    Desk(ApplicationContext beans, int port, CaseId file) {
        this.beans = beans;
        this.steps = new AgreementRoad(beans);
        this.port = port;
        this.file = file;
    }

    Visit window(String person) {
        return windows.computeIfAbsent(person, name -> Visit.as(name, port));
    }

    /** A page of the file, by what follows its address. */
    Page read(String person, String part) {
        return window(person).open("/proposals/" + file + part).page();
    }

    /** Goes to each tab of the file's page: as many as its track has, and behind each there is a page with the same tabs. */
    void opensEveryTab(String person, int tabs) {
        var chips = "main .chips a[href^='/proposals/" + file + "']";
        var found =
                read(person, "").locator(chips).evaluateAll("links => links.map(link => link.getAttribute('href'))");
        assertThat((List<?>) found).as("tabs").hasSize(tabs);
        for (var address : (List<?>) found) {
            var page = window(person).open(address.toString()).page();
            assertThat(page.locator(chips).count()).as(address.toString()).isEqualTo(tabs);
        }
    }

    /** Fills the fields of the open step by their names, completes it, and expects to be led on. */
    void does(String person, String key, Map<String, String> typed) {
        does(person, key, page -> typed.forEach((name, value) -> set(page, name, value)));
    }

    void does(String person, String key, Consumer<Page> filling) {
        var task = steps.task(person, file, key);
        var page = opens(person, key);
        filling.accept(page);
        page.locator(".task-buttons button.btn-primary").click();
        page.waitForURL(url -> !url.contains(task) || url.endsWith("/completion"));
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator("#error-summary").allInnerTexts()).as(key).isEmpty();
        assertThat(page.url()).as(key).doesNotContain(task);
    }

    /** Completes the open step without its page: for what others did on that page before. */
    void doesUnseen(String person, String key, String form) {
        steps.does(person, file, key, form);
    }

    /** A coordinator records the letter of the next party without its page. */
    void recordsLetterUnseen() {
        steps.record(file);
    }

    /** Comes to the open step, the first time from the list of this file's steps. */
    Page opens(String person, String key) {
        var task = steps.task(person, file, key);
        var page = window(person).page();
        if (cameByTheList.add(person)) {
            var number = beans.getBean(ProposalReader.class).facts(file).number();
            window(person).open("/tasks?q=" + number);
            page.locator(".task-link[href*='" + task + "']").click();
            page.waitForURL(url -> url.contains(task));
            page.waitForLoadState(LoadState.LOAD);
        } else {
            window(person).open("/tasks/" + task);
        }
        assertThat(page.locator("#task-heading")).not().containsText("step.");
        assertThat(page.locator("main")).not().containsText("??");
        return page;
    }

    /** What is in that person's window is without barriers; its picture is kept. */
    void looksAt(String person, String picture) {
        window(person).checkAccessibility().picture("journey-" + picture);
    }

    /** Attaches one file on the tab of the documents. */
    void attaches(String person, String kind, String name) {
        var page = read(person, "?tab=documents");
        page.locator("#f-_kind").selectOption(kind);
        page.locator("#f-_file").setInputFiles(new FilePayload(name, "application/pdf", Projects.pdf(name)));
        page.locator("[data-upload-button]").click();
        assertThat(page.locator("#document-list")).containsText(name);
    }

    /** Adds a proof from the form of a report, where it is chosen at once. */
    static void proves(Page page, String name) {
        page.locator("#proof-file").setInputFiles(new FilePayload(name, "application/pdf", Projects.pdf(name)));
        assertThat(page.locator("label:has-text('" + name + "') input")).isChecked();
    }

    /** Attaches a letter from the form of the step that asks for it, where it is chosen at once. */
    static void attachesLetter(Page page) {
        page.locator("#f-_file")
                .setInputFiles(new FilePayload("letter.pdf", "application/pdf", Projects.pdf("LETTER")));
        page.locator("button[formaction$='/country-letter']").click();
        assertThat(page.locator("[name=documentId] option:checked")).hasText("letter.pdf");
    }

    static void set(Page page, String name, String value) {
        var fields = page.locator("[name='" + name + "']");
        var choice = page.locator("input[name='" + name + "'][value='" + value + "']");
        if (choice.count() == 1) {
            choice.check();
        } else if (fields.evaluate("field => field.tagName").equals("SELECT")) {
            Visit.choose(fields, value);
        } else {
            fields.fill(value);
        }
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** What the programme page shows as counted to that target. */
    int counted(String target) {
        var page = window("coordinator").open("/").page();
        var number = page.locator(".target-link[href*='" + target + "']");
        return Integer.parseInt(number.innerText().strip());
    }

    @Override
    public void close() {
        windows.values().forEach(Visit::close);
    }
}
