package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.AskForChange;
import org.verdant.approval.ChangeRequestForm;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.reporting.ReportKind;
import org.verdant.reporting.StopProject;
import org.verdant.reporting.StopProjectForm;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.support.ProjectRoad;
import org.verdant.support.VerdantTest;
import org.verdant.target.CreditLedger;
import org.verdant.target.CreditState;
import org.verdant.target.ShadowFigure;

/** Every way through {@code project-delivery.bpmn}, {@code project-start.bpmn} and {@code periodic-reports.bpmn}: what counts, what reverses. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectDeliveryPathsTest {
    private final Road road;
    private final ProjectRoad projects;

    @Autowired
    ProjectDeliveryPathsTest(ApplicationContext context) {
        road = new Road(context);
        projects = new ProjectRoad(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("project-delivery", road);
        Walked.requireAll("project-start", road);
        Walked.requireAll("periodic-reports", road);
    }

    @Test
    void research_counts_from_its_kick_off_and_is_shown_as_completed_with_its_readiness() {
        var before = projects.counted("C2.1");
        var reached = projects.shown("C2.1", ShadowFigure.TRL_REACHED);
        var file = projects.started(Track.RND);
        assertThat(projects.counted("C2.1")).isEqualTo(before + 1);
        assertThat(road.bean(CreditLedger.class).of(file).get(0).effectiveDate())
                .isEqualTo(projects.today());
        projects.reportUntil(file, ReportKind.FINAL);
        assertThat(projects.reports(file))
                .extracting(report -> report.kind())
                .contains(ReportKind.NOTE, ReportKind.ANNUAL, ReportKind.MIDTERM);
        projects.report(file);
        projects.accept(file);
        road.does(COORDINATOR, file, "closeProject", "{'outcome':'COMPLETED','lessons':'Share the test site.'}");
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
        assertThat(projects.shown("C2.1", ShadowFigure.TRL_REACHED)).isEqualTo(reached + 1);
        assertThat(projects.shown("C2.1", ShadowFigure.COMPLETED)).isGreaterThan(reached);
        assertThat(projects.counted("C2.1")).isEqualTo(before + 1);
    }

    @Test
    void without_a_kick_off_in_180_days_research_is_cancelled_and_never_counted() {
        var before = projects.counted("C2.1");
        var file = projects.approved(Track.RND);
        projects.passTo(projects.today().plusDays(181));
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(road.times(file, "noKickOff")).isEqualTo(1);
        assertThat(projects.counted("C2.1")).isEqualTo(before);
    }

    @Test
    void a_stop_at_mid_term_before_any_work_was_verified_takes_the_credit_back() {
        var before = projects.counted("C2.1");
        var file = projects.started(Track.RND);
        while (!road.steps(file).contains("decideMidterm")) {
            if (road.steps(file).isEmpty()) {
                projects.passTo(projects.today().plusDays(31));
            } else if (projects.asked(file).kind() == ReportKind.MIDTERM) {
                projects.report(file);
                projects.accept(file);
            } else {
                projects.report(file);
                projects.refuse(file);
            }
        }
        road.does("approver", file, "decideMidterm", "{'outcome':'STOP','reason':'Nothing was done'}");
        road.does(COORDINATOR, file, "confirmReversal", "{'comment':'No report was verified.'}");
        assertThat(projects.counted("C2.1")).isEqualTo(before);
        var reversal = road.bean(CreditLedger.class).of(file).get(0).reversal();
        assertThat(reversal.reason()).isEqualTo("STOPPED_AT_MIDTERM");
        assertThat(reversal.effectiveDate()).isEqualTo(projects.today());
    }

    @Test
    void equipment_counts_once_a_binding_agreement_is_in_force_and_is_shown_as_commissioned() {
        var before = projects.counted("C2.2");
        var shown = projects.shown("C2.2", ShadowFigure.COMMISSIONED);
        var file = projects.approved(Track.EQUIPMENT);
        var memorandum = projects.form(file).replace("SUPPLY_CONTRACT", "MOU");
        assertThatThrownBy(() -> projects.send(file, memorandum))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .anySatisfy(error -> assertThat(error.code()).isEqualTo("memorandum-not-binding")));
        projects.report(file);
        projects.accept(file);
        road.does(SECOND_COORDINATOR, file, "confirmCredit", "{'outcome':'REFUSE','comment':'A signature is missing'}");
        assertThat(projects.asked(file).kind()).isEqualTo(ReportKind.IN_FORCE);
        assertThat(projects.counted("C2.2")).isEqualTo(before);
        projects.report(file);
        projects.accept(file);
        projects.confirm(file);
        assertThat(projects.counted("C2.2")).isEqualTo(before + 1);
        projects.reportUntil(file, ReportKind.OPERATION);
        assertThat(projects.reports(file))
                .extracting(report -> report.kind())
                .contains(
                        ReportKind.QUARTERLY,
                        ReportKind.FACTORY_ACCEPTANCE,
                        ReportKind.SHIPMENT,
                        ReportKind.SITE_ACCEPTANCE,
                        ReportKind.COMMISSIONING);
        assertThat(projects.shown("C2.2", ShadowFigure.COMMISSIONED)).isEqualTo(shown + 1);
        projects.reportUntil(file, ReportKind.FINAL);
        projects.report(file);
        projects.refuse(file);
        assertThatThrownBy(
                        () -> road.does(COORDINATOR, file, "closeProject", "{'outcome':'COMPLETED','lessons':'None'}"))
                .isInstanceOf(Invalid.class);
        road.does(
                COORDINATOR,
                file,
                "closeProject",
                "{'outcome':'NOT_ACCEPTED','lessons':'Ask for the log.','remarks':'No data'}");
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(projects.counted("C2.2")).isEqualTo(before + 1);
    }

    @Test
    void equipment_that_is_cancelled_before_delivery_loses_its_credit() {
        var before = projects.counted("C2.2");
        var solutions = projects.solutions();
        var file = projects.started(Track.EQUIPMENT);
        assertThat(projects.solutions()).isEqualTo(solutions + 2);
        stop(file, false);
        assertThatThrownBy(() -> road.does(COORDINATOR, file, "confirmReversal", "{'comment':'Yes'}"))
                .isInstanceOf(Forbidden.class)
                .hasMessage("four-eyes");
        road.does(SECOND_COORDINATOR, file, "confirmReversal", "{'comment':'The supplier went bankrupt.'}");
        assertThat(projects.counted("C2.2")).isEqualTo(before);
        assertThat(projects.solutions())
                .as("what ends is no solution any more (Q2.3)")
                .isEqualTo(solutions);
    }

    @Test
    void K19_false_evidence_reverses_even_after_work_and_the_other_credits_are_reviewed() {
        var before = projects.counted("C3.1");
        var file = projects.heldOnce();
        stop(file, true);
        road.does(SECOND_COORDINATOR, file, "confirmReversal", "{'comment':'The list was made up.'}");
        assertThat(projects.counted("C3.1")).isEqualTo(before);
        assertThat(road.bean(CreditLedger.class).of(file).get(0).reversal().reason())
                .isEqualTo("NOT_VERIFIED");
        assertThat(road.steps(file)).containsExactly("reviewCredits");
        road.does(COORDINATOR, file, "reviewCredits", "{'findings':'All others hold.'}");
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
    }

    @Test
    void an_inception_report_that_is_refused_ends_the_project_uncounted() {
        var before = projects.counted("C3.1");
        var file = projects.approved(Track.CAPACITY);
        projects.passTo(projects.project(file).plannedStart());
        projects.report(file);
        projects.refuse(file);
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(road.times(file, "startRefused")).isEqualTo(1);
        assertThat(projects.counted("C3.1")).isEqualTo(before);
    }

    @Test
    void K11_approved_inside_the_window_and_started_after_it_is_not_counted_but_goes_on() {
        var before = projects.counted("C2.2");
        var file = projects.approved(Track.EQUIPMENT);
        projects.passTo(LocalDate.of(2030, 1, 2));
        projects.report(file);
        projects.accept(file);
        projects.confirm(file);
        assertThat(projects.counted("C2.2")).isEqualTo(before);
        var refused = road.bean(CreditLedger.class).of(file).get(0);
        assertThat(refused.state()).isEqualTo(CreditState.REFUSED);
        assertThat(refused.reason()).isEqualTo("outside-window");
        assertThat(road.status(file)).isEqualTo(Status.RUNNING);
    }

    @Test
    void without_an_agreement_in_force_nothing_starts() {
        var file = projects.decided(Track.EQUIPMENT);
        projects.passTo(projects.today().plusDays(91));
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.times(file, "projectLapsed")).isEqualTo(1);
        assertThat(projects.reports(file)).isEmpty();
    }

    @Test
    void a_running_project_changes_while_its_work_goes_on() {
        var file = projects.started(Track.CAPACITY);
        var later = projects.project(file).plannedEnd().plusMonths(3);
        var changes = Road.json("{'plannedEnd':'" + later + "'}");
        road.bean(AskForChange.class)
                .ask(file, new ChangeRequestForm("The rains were long", 1, changes, null), road.actor(Road.PROPOSER));
        road.does("coordinator-lead", file, "decideMinorChange", "{'outcome':'ACCEPT'}");
        assertThat(projects.project(file).plannedEnd()).isEqualTo(later);
        assertThat(road.status(file)).isEqualTo(Status.RUNNING);
    }

    @Test
    void research_that_is_cancelled_after_verified_work_keeps_its_credit() {
        var before = projects.counted("C2.1");
        var file = projects.started(Track.RND);
        projects.reportUntil(file, ReportKind.NOTE);
        projects.report(file);
        projects.accept(file);
        stop(file, false);
        assertThat(road.times(file, "startedNotCompleted")).isEqualTo(1);
        assertThat(projects.counted("C2.1")).isEqualTo(before + 1);
    }

    private void stop(CaseId file, boolean evidenceFalse) {
        road.bean(StopProject.class)
                .stop(file, new StopProjectForm("It cannot go on", evidenceFalse), road.actor(COORDINATOR));
    }
}
