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
import org.verdant.proposal.Track;
import org.verdant.reporting.ReportKind;
import org.verdant.shared.CaseId;
import org.verdant.support.ApiClient;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Projects;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

/** The reports of a project in a browser and for programs, from a course run to its lessons. */
@VerdantTest
class ProjectReportPagesTest {
    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    private ProjectRoad projects;
    private Road road;

    @BeforeEach
    void road() {
        projects = new ProjectRoad(beans);
        road = new Road(beans);
    }

    @Test
    void a_course_run_is_reported_verified_and_the_project_closed() {
        var file = projects.started(Track.CAPACITY);
        projects.reportUntil(file, ReportKind.RUN);
        reportRun(file);
        try (var visit = step("coordinator", file, "verify-run")) {
            visit.page().locator("input[name=outcome][value=ACCEPT]").check();
            complete(visit.page());
        }
        projects.reportUntil(file, ReportKind.FINAL);
        projects.report(file);
        projects.accept(file);
        try (var visit = step("coordinator", file, "close-project")) {
            visit.page().locator("input[name=outcome][value=COMPLETED]").check();
            complete(visit.page());
            assertThat(visit.page().locator("#error-summary").innerText()).contains("Say it in words");
            visit.complaints().clear();
            visit.page().locator("[name=lessons]").fill("Ask the grid operator first.");
            complete(visit.page());
        }
        assertThat(projects.status(file)).isEqualTo(Status.COMPLETED);
        try (var visit = Visit.as("proposer", port).open("/proposals/" + file + "/reports")) {
            visit.checkAccessibility().picture("project-reports");
            assertThat(visit.page().content()).contains("Ask the grid operator first.", "Report of a course run");
        }
    }

    @Test
    void a_coordinator_stops_a_project_and_programs_read_what_it_reported() {
        var file = projects.started(Track.EQUIPMENT);
        try (var visit = Visit.as("coordinator", port).open("/proposals/" + file + "/reports")) {
            visit.page().locator("details > summary").last().click();
            visit.checkAccessibility().picture("project-stop");
            visit.page().locator("[name=reason]").fill("The supplier went bankrupt.");
            visit.page().locator("button.btn-danger").click();
            visit.page().waitForLoadState();
        }
        assertThat(projects.steps(file)).containsExactly("confirmReversal");
        try (var visit = step("coordinator2", file, "confirm-reversal")) {
            visit.page().locator("[name=comment]").fill("Nothing was delivered.");
            complete(visit.page());
        }
        assertThat(projects.status(file)).isEqualTo(Status.CANCELLED);
        var read = ApiClient.as("proposer", port).get("/api/proposals/" + file + "/reports");
        assertThat(read.expect(200).json().at("/items/0/report/kind").asText()).isEqualTo("IN_FORCE");
    }

    @Test
    void a_start_that_the_second_person_refused_is_reported_again_from_what_was_written() {
        var file = projects.approved(Track.EQUIPMENT);
        projects.send(file, projects.form(file).replace("As planned.", "Signed in Belgrade by both houses."));
        projects.accept(file);
        projects.does("coordinator2", file, "confirmCredit", "{'outcome':'REFUSE','comment':'A signature is missing'}");
        try (var visit = step("proposer", file, "start-again")) {
            assertThat(visit.page().locator("[name=summary]").inputValue())
                    .isEqualTo("Signed in Belgrade by both houses.");
        }
    }

    private void reportRun(CaseId file) {
        try (var visit = step("proposer", file, "submit-run")) {
            var page = visit.page();
            page.locator("[name='attendance[0].participants']").fill("10");
            page.locator("[name='attendance[0].women']").fill("12");
            page.locator("[name=trainingHours]").fill("32");
            page.locator("[name=summary]").fill("Held as planned.");
            for (int i = 0; i < 3; i++) {
                page.locator("[name='indicators[" + i + "].value']").fill("4");
            }
            while (page.locator("[data-remove-row]").count() > 1) {
                page.locator("[data-remove-row]").last().click();
            }
            page.locator("#proof-file")
                    .setInputFiles(new FilePayload("list.pdf", "application/pdf", Projects.pdf("LIST")));
            page.locator("input[name='documentIds[]'][type=checkbox]").last().waitFor();
            page.locator("input[name='documentIds[]'][type=checkbox]").last().check();
            complete(page);
            assertThat(page.locator("#error-summary").innerText()).contains("more women than");
            assertThat(page.locator("[name=trainingHours]").inputValue()).isEqualTo("32");
            visit.checkAccessibility().picture("project-run-errors");
            visit.complaints().clear();
            page.locator("[name='attendance[0].women']").fill("6");
            complete(page);
        }
        assertThat(projects.steps(file)).containsExactly("verifyReport");
    }

    private Visit step(String who, CaseId file, String picture) {
        return Visit.as(who, port)
                .open("/tasks/" + road.task(file))
                .checkAccessibility()
                .picture("project-" + picture);
    }

    private static void complete(Page page) {
        page.locator(".task-buttons button.btn-primary").click();
        page.waitForLoadState();
    }
}
