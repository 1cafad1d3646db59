package org.verdant.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.ApiClient;
import org.verdant.support.PanelRoad;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Projects;

/** What the journeys of the tracks of projects have in common until a project is approved, each part done on its pages. */
final class ProjectJourney implements AutoCloseable {
    final Desk desk;
    final ProjectDelivery delivery;
    private final PanelRoad people;
    private final CaseId file;
    private final Track track;
    private boolean reviewed;

    private ProjectJourney(ApplicationContext beans, int port, Track track, CaseId file) {
        this.desk = new Desk(beans, port, file);
        this.delivery = new ProjectDelivery(desk, new ProjectRoad(beans), file);
        this.people = new PanelRoad(beans);
        this.track = track;
        this.file = file;
    }

    /** A draft that came over the API, with all of its documents but the first. */
    static ProjectJourney of(ApplicationContext beans, int port, Track track) {
        return of(beans, port, track, content -> {});
    }

    static ProjectJourney of(ApplicationContext beans, int port, Track track, Consumer<ObjectNode> change) {
        var proposer = ApiClient.as("proposer", port);
        var today = new ProjectRoad(beans).today();
        var content = Projects.json(track, port, today).put("track", track.name());
        change.accept(content);
        var id = proposer.post("/api/proposals", content)
                .expect(201)
                .json()
                .path("id")
                .asText();
        for (var kind : Projects.documentKinds(track)) {
            if (!kind.equals("COMMITMENT")) {
                proposer.upload("/api/proposals/" + id + "/documents", kind, kind + ".pdf", Projects.pdf(kind))
                        .expect(201);
            }
        }
        return new ProjectJourney(beans, port, track, CaseId.of(id));
    }

    CaseId file() {
        return file;
    }

    /** Opens the draft, attaches what is missing, changes the summary, has it checked and submits it. */
    void submits() {
        var page = desk.read("proposer", "/edit");
        assertThat(page.locator("[id='f-documents.COMMITMENT']")).containsText("needed");
        attachesCommitment(page, "first.pdf");
        attachesCommitment(page, "second.pdf");
        assertThat(page.locator("[id='f-documents.COMMITMENT']")).containsText("attached");
        changesSummary(page);
        Desk.button(page, "Check everything").click();
        assertThat(page.locator("#findings")).containsText("Nothing stands in the way");
        sends(page, "Submit");
        assertThat(page.locator("main")).containsText("Being checked");
    }

    private static void attachesCommitment(Page page, String name) {
        page.locator("#f-_kind").selectOption("COMMITMENT");
        page.locator("#f-_file").setInputFiles(new FilePayload(name, "application/pdf", Projects.pdf(name)));
        page.locator("[data-upload-button]").click();
        assertThat(page.locator("#document-list")).containsText(name);
    }

    private static void changesSummary(Page page) {
        var summary = page.locator("[name=summary]");
        summary.fill(summary.inputValue() + " Every result is open to all members.");
    }

    private static void sends(Page page, String button) {
        Desk.button(page, button).click();
        page.waitForURL(url -> !url.contains("/edit"));
    }

    /** The coordinator sends it back once; the proposer mends it. */
    void isCompleted() {
        desk.does(
                "coordinator",
                "screenProposal",
                Map.of(
                        "outcome", "RETURN",
                        "comment", "Say who may use the results",
                        "reasons[0]", "The summary is silent on it"));
        var page = desk.opens("proposer", "completeProposal");
        assertThat(page.locator("main")).containsText("Say who may use the results");
        desk.looksAt("proposer", "returned");
        page.locator("a[href$='/edit']").first().click();
        assertThat(page.locator("main")).containsText("The summary is silent on it");
        changesSummary(page);
        sends(page, "Submit again");
        assertThat(desk.read("coordinator", "?tab=versions&n=2&with=1").locator(".versions-table"))
                .containsText("Summary");
    }

    void isFoundEligible() {
        desk.does("coordinator", "screenProposal", Map.of("outcome", "ELIGIBLE"));
    }

    void countriesDoNotObject(String... focalPoints) {
        for (var focal : focalPoints) {
            desk.does(focal, "giveNoObjection", Map.of("answer", "NO_OBJECTION", "comment", "Welcome here"));
        }
        var tab = desk.read("proposer", "/decisions").locator("#no-objections");
        assertThat(tab.locator("tbody tr:has-text('Welcome here')")).hasCount(focalPoints.length);
    }

    void panelIsAssigned() {
        desk.does("coordinator", "assignReviewers", page -> PanelRoad.panel(track)
                .forEach(name ->
                        page.locator("input[value='" + people.id(name) + "']").check()));
        var panel = PanelRoad.panel(track);
        desk.does(panel.get(0), "declareInterest", Map.of("conflict", "false"));
        panel.stream().skip(1).forEach(name -> desk.doesUnseen(name, "declareInterest", "{'conflict':false}"));
    }

    /** The first one on its page, the others without it. */
    void reviews(String reviewer, String... points) {
        var criteria = PanelRoad.criteria(track);
        if (reviewed) {
            desk.doesUnseen(reviewer, "reviewProposal", people.scores(file, points));
            return;
        }
        reviewed = true;
        desk.does(reviewer, "reviewProposal", page -> {
            for (int i = 0; i < points.length; i++) {
                Desk.set(page, "scores." + criteria.get(i), points[i]);
            }
            Desk.set(page, "comments." + criteria.get(0), "Clear and well argued");
            Desk.set(page, "recommendation", "APPROVE");
        });
    }

    void isAskedAndAnswers(String question, String answer) {
        desk.does("coordinator", "requestClarification", Map.of("outcome", "ASK", "question", question));
        desk.does("proposer", "answerClarification", page -> {
            assertThat(page.locator("main")).containsText(question);
            Desk.set(page, "answer", answer);
        });
    }

    void isClear() {
        desk.does("coordinator", "requestClarification", Map.of("outcome", "GO_ON"));
    }

    void isSafeWith(String condition) {
        desk.does("safeguards", "checkSafeguards", Map.of("outcome", "CONDITIONS", "conditions[0]", condition));
    }

    void meetsStandards() {
        desk.does(people.assignee(file, "checkStandards"), "checkStandards", Map.of("outcome", "CLEAR"));
    }

    /** Approves under the condition of the check, and one more; the letter goes to the proposer. */
    void isApprovedWith(String proposed, String further) {
        desk.does("approver", "decideProposal", page -> {
            assertThat(page.locator("[name='conditions[0]']")).hasValue(proposed);
            assertThat(page.locator("#target-impact")).containsText("→");
            Desk.set(page, "conditions[1]", further);
            Desk.set(page, "outcome", "APPROVE_WITH_CONDITIONS");
            Desk.set(page, "letter", "We are glad to approve your project.");
            Desk.button(page, "Preview the letter").click();
            assertThat(page.locator("#letter-preview")).containsText("glad to approve");
            assertThat(page.locator("#letter-preview")).containsText(further);
        });
        var page = desk.read("proposer", "/decisions");
        assertThat(page.locator("main")).containsText(further);
        var letter =
                page.request().get(page.locator("a[href^='/documents/']").last().getAttribute("href"));
        assertThat(letter.headers()).containsEntry("content-type", "application/pdf");
    }

    @Override
    public void close() {
        desk.close();
    }
}
