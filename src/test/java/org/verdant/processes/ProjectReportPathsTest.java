package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verdant.processes.Road.COORDINATOR;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.reporting.ReportKind;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Invalid;
import org.verdant.support.ProjectRoad;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.TaskDoor;

/** Every way through {@code project-report.bpmn}, and what a report must not be. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectReportPathsTest {
    private final Road road;
    private final ProjectRoad projects;

    @Autowired
    ProjectReportPathsTest(ApplicationContext context) {
        road = new Road(context);
        projects = new ProjectRoad(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("project-report", road);
    }

    @Test
    void a_late_report_is_reminded_escalated_and_at_last_suspension_is_proposed() {
        var file = projects.approved(Track.EQUIPMENT);
        road.pass(Duration.ofDays(11));
        assertThat(road.times(file, "remindReport")).isEqualTo(1);
        assertThat(road.times(file, "escalateReport")).isZero();
        road.pass(Duration.ofDays(20));
        assertThat(projects.asked(file).escalated()).isNotNull();
        assertThat(projects.asked(file).suspensionProposed()).isNull();
        road.pass(Duration.ofDays(60));
        assertThat(projects.asked(file).suspensionProposed()).isNotNull();
        assertThat(road.steps(file)).containsExactly("submitReport", "orderSuspension");
    }

    @Test
    void a_returned_report_is_mended_in_new_time_and_accepted() {
        var file = projects.approved(Track.RND);
        projects.report(file);
        road.does(COORDINATOR, file, "verifyReport", "{'outcome':'RETURN','comment':'No list of those present'}");
        assertThat(road.steps(file)).containsExactly("submitReport");
        assertThat(road.step(file, "submitReport").due()).isAfter(road.now().plus(Duration.ofDays(13)));
        projects.report(file);
        assertThat(projects.asked(file).versions()).hasSize(2);
        projects.accept(file);
        assertThat(road.steps(file)).containsExactly("confirmCredit");
    }

    @Test
    void a_report_before_its_period_is_refused_at_its_field() {
        var file = projects.approved(Track.RND);
        var tomorrow = projects.today().plusDays(1);
        refused(
                file,
                projects.form(file).replace("'heldOn':'" + projects.today(), "'heldOn':'" + tomorrow),
                "heldOn",
                "report-before-period");
        refused(
                file,
                projects.form(file).replace("{'summary'", "{'periodTo':'" + tomorrow + "','summary'"),
                "periodTo",
                "report-before-period");
        refused(file, "{}", "summary", "summary-required");
        refused(file, "{}", "documentIds", "proofs-missing");
    }

    @Test
    void a_run_with_more_women_than_participants_is_refused_at_their_number() {
        var file = projects.started(Track.CAPACITY);
        projects.reportUntil(file, ReportKind.RUN);
        var form = projects.form(file);
        refused(
                file,
                form.replace("'participants':20,'women':9", "'participants':20,'women':21"),
                "attendance[0].women",
                "women-exceed-participants");
        refused(
                file,
                form.replace("'code':'SATISFACTION','value':'4'", "'code':'SATISFACTION','value':'5.1'"),
                "indicators[0].value",
                "number-range");
        projects.send(file, form);
        assertThat(road.steps(file)).containsExactly("verifyReport");
    }

    @Test
    void the_same_report_twice_is_one_report() {
        var file = projects.approved(Track.RND);
        var task = road.step(file, "submitReport").taskId();
        var form = projects.form(file);
        projects.send(file, form);
        assertThatThrownBy(() -> road.bean(TaskDoor.class).complete(task, Road.json(form), road.actor(Road.PROPOSER)))
                .isInstanceOf(Conflict.class)
                .hasMessage("already-done");
        projects.accept(file);
        projects.confirm(file);
        projects.reportUntil(file, ReportKind.NOTE);
        var note = projects.asked(file);
        projects.report(file);
        projects.accept(file);
        projects.reportUntil(file, ReportKind.ANNUAL);
        projects.report(file);
        projects.accept(file);
        projects.reportUntil(file, ReportKind.NOTE);
        var again = projects.form(file).replace("{'summary'", "{'periodTo':'" + note.periodTo() + "','summary'");
        assertThatThrownBy(() -> projects.send(file, again))
                .isInstanceOf(Conflict.class)
                .hasMessage("already-reported");
        projects.report(file);
        projects.refuse(file);
        assertThat(road.times(file, "projectReportRefused")).isEqualTo(1);
    }

    private void refused(CaseId file, String form, String field, String code) {
        assertThatThrownBy(() -> projects.send(file, form))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.errors()).anySatisfy(error -> {
                            assertThat(error.field()).isEqualTo(field);
                            assertThat(error.code()).isEqualTo(code);
                        }));
    }
}
