package org.verdant.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.verdant.shared.CaseId;
import org.verdant.support.ProjectRoad;

/** What the journeys of the three project tracks have in common from the agreement to the last lesson, each part done on its pages. */
final class ProjectDelivery {
    private final Desk desk;
    private final ProjectRoad time;
    private final Set<String> walked = new HashSet<>();
    private final CaseId file;

    ProjectDelivery(Desk desk, ProjectRoad time, CaseId file) {
        this.desk = desk;
        this.time = time;
        this.file = file;
    }

    /** Prepared by the coordinator, who puts off the conditions whose day has passed, signed by the lead, and by the partners without an account on their letters: the first on its page. */
    void agreementIsSigned(int letters) {
        desk.attaches("coordinator", "AGREEMENT", "agreement.pdf");
        desk.attaches("coordinator", "LETTER", "letter.pdf");
        desk.does("coordinator", "prepareAgreement", page -> {
            chooses(page.locator("[name=text]"), "agreement.pdf");
            if (page.locator("[name=ipAnnex]").count() == 1) {
                chooses(page.locator("[name=ipAnnex]"), "IP_ANNEX.pdf");
            }
            page.locator("input[name^='conditions['][name$='.due']").all().stream()
                    .filter(due -> !due.inputValue().isEmpty()
                            && due.inputValue().compareTo(time.today().toString()) <= 0)
                    .forEach(due -> due.fill(time.today().plusDays(60).toString()));
        });
        desk.does("proposer", "signAgreement", Map.of("signatory", "A. Malik, Director"));
        desk.does("coordinator", "signAgreement", page -> {
            Desk.set(page, "signatory", "The Director");
            chooses(page.locator("[name=documentId]"), "letter.pdf");
        });
        for (int i = 1; i < letters; i++) {
            desk.recordsLetterUnseen();
        }
    }

    private static void chooses(Locator select, String label) {
        select.selectOption(new SelectOption().setLabel(label));
    }

    void conditionsAreMet(int conditions) {
        desk.does("proposer", "meetCondition", Map.of("evidence", "Paper of this year"));
        desk.does("coordinator", "meetCondition", Map.of("outcome", "ACCEPT", "comment", "Seen"));
        for (int i = 1; i < conditions; i++) {
            desk.doesUnseen("proposer", "meetCondition", "{'evidence':'Another paper of this year'}");
            desk.doesUnseen("coordinator", "meetCondition", "{'outcome':'ACCEPT','comment':'Seen'}");
        }
        assertThat(desk.read("proposer", "/agreement").locator("main")).containsText("In force");
    }

    /** The proposer reports what is asked for by that heading. */
    void reports(String heading, Consumer<Page> more) {
        desk.does("proposer", "submitReport", page -> {
            assertThat(page.locator(".task-form")).containsText(heading);
            Desk.set(page, "summary", "All of it went as planned.");
            page.locator("textarea[name^='indicators[']").all().forEach(note -> note.fill("As planned"));
            page.locator("input[type=number][name^='indicators[']").all().forEach(number -> number.fill("4"));
            var day = page.locator("[name=heldOn]");
            if (day.count() == 1) {
                day.fill(time.today().toString());
            }
            Desk.proves(page, proof(heading));
            more.accept(page);
        });
    }

    private String proof(String heading) {
        return heading.replace(' ', '-') + "-" + time.today() + ".pdf";
    }

    /** Month after month, until a report is asked for. */
    void untilAsked() {
        for (int month = 0; month < 24 && !time.steps(file).contains("submitReport"); month++) {
            time.passTo(time.today().plusDays(31));
        }
    }

    /** One report after the other as they fall due, each verified; the second of a kind not on its page again. */
    void areReported(String... headings) {
        for (var heading : headings) {
            untilAsked();
            if (walked.add(heading)) {
                isReported(heading);
            } else {
                time.report(file);
                time.accept(file);
            }
        }
    }

    void isReported(String heading) {
        isReported(heading, page -> {});
    }

    /** Reported, and accepted by the coordinator who sees what the proposer wrote. */
    void isReported(String heading, Consumer<Page> more) {
        reports(heading, more);
        desk.does("coordinator", "verifyReport", page -> {
            assertThat(page.locator("main")).containsText("All of it went as planned.");
            assertThat(page.locator("main .evidence").last()).containsText(proof(heading));
            Desk.set(page, "outcome", "ACCEPT");
        });
    }

    /** A second person confirms the start: the programme counts one more. */
    void isCounted(String target) {
        var before = desk.counted(target);
        desk.does("coordinator2", "confirmCredit", page -> {
            assertThat(page.locator("main")).containsText(before + " → " + (before + 1));
            Desk.set(page, "outcome", "CONFIRM");
            desk.looksAt("coordinator2", "confirm-" + target);
        });
        assertThat(desk.counted(target)).isEqualTo(before + 1);
        assertThat(desk.read("proposer", "").locator(".proposal-line")).containsText("Running");
    }

    void isClosed(String lessons) {
        desk.does("coordinator", "closeProject", Map.of("outcome", "COMPLETED", "lessons", lessons));
        assertThat(desk.read("proposer", "").locator(".proposal-line")).containsText("Completed");
        desk.looksAt("proposer", "closed");
        assertThat(desk.read("proposer", "/reports").locator("main")).containsText(lessons);
    }

    void passTo(LocalDate day) {
        time.passTo(day);
    }

    LocalDate today() {
        return time.today();
    }

    LocalDate plannedStart() {
        return time.project(file).plannedStart();
    }

    List<LocalDate> lastDaysOfRuns() {
        return time.project(file).runs().stream().map(run -> run.to()).toList();
    }

    LocalDate plannedEnd() {
        return time.project(file).plannedEnd();
    }
}
