package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.reporting.ReportKind;
import org.verdant.reporting.StopProject;
import org.verdant.reporting.StopProjectForm;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.support.ProjectRoad;
import org.verdant.support.VerdantTest;
import org.verdant.target.ShadowFigure;

/** Every way through {@code capacity-running.bpmn} and {@code course-run.bpmn}, from the inception report to the last lesson. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapacityPathsTest {
    private final Road road;
    private final ProjectRoad projects;

    @Autowired
    CapacityPathsTest(ApplicationContext context) {
        road = new Road(context);
        projects = new ProjectRoad(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("capacity-running", road);
        Walked.requireAll("course-run", road);
        Walked.requireAll("project-closing", road);
    }

    @Test
    void a_course_is_initiated_held_surveyed_and_closed_and_counts_once() {
        var before = projects.counted("C3.1");
        var delivered = projects.shown("C3.1", ShadowFigure.DELIVERED);
        var file = projects.approved(Track.CAPACITY);
        assertThat(road.steps(file)).isEmpty();
        projects.passTo(projects.project(file).plannedStart());
        assertThat(projects.asked(file).kind()).isEqualTo(ReportKind.INCEPTION);
        projects.report(file);
        projects.accept(file);
        assertThatThrownBy(() -> road.does(COORDINATOR, file, "confirmCredit", "{'outcome':'CONFIRM'}"))
                .isInstanceOf(Forbidden.class)
                .hasMessage("four-eyes");
        projects.confirm(file);
        assertThat(projects.counted("C3.1")).isEqualTo(before + 1);
        assertThat(road.status(file)).isEqualTo(Status.RUNNING);
        for (var run : projects.project(file).runs()) {
            projects.passTo(run.to());
            assertThat(road.steps(file)).isEmpty();
            projects.passTo(run.to().plusDays(1));
            assertThat(projects.asked(file).kind()).isEqualTo(ReportKind.RUN);
            projects.report(file);
            projects.accept(file);
        }
        projects.passTo(projects.today().plusDays(181));
        assertThat(projects.asked(file).kind()).isEqualTo(ReportKind.FOLLOW_UP);
        projects.report(file);
        projects.accept(file);
        projects.passTo(projects.project(file).plannedEnd().plusDays(1));
        assertThat(road.status(file)).isEqualTo(Status.CLOSING);
        assertThat(projects.asked(file).kind()).isEqualTo(ReportKind.FINAL);
        projects.report(file);
        projects.accept(file);
        road.does(COORDINATOR, file, "closeProject", "{'outcome':'COMPLETED','lessons':'Ask the grid first.'}");
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
        assertThat(projects.counted("C3.1")).isEqualTo(before + 1);
        assertThat(projects.shown("C3.1", ShadowFigure.DELIVERED)).isEqualTo(delivered + 1);
    }

    @Test
    void with_a_refused_first_run_and_none_by_day_180_the_credit_ends_when_a_person_confirms() {
        var before = projects.counted("C3.1");
        var file = projects.started(Track.CAPACITY);
        projects.passTo(projects.project(file).runs().get(0).to().plusDays(1));
        projects.report(file);
        projects.refuse(file);
        postponeSecondRun(file);
        projects.passTo(projects.today().plusDays(200));
        assertThat(road.times(file, "noRunInTime")).isEqualTo(1);
        assertThat(road.steps(file)).containsExactly("confirmReversal");
        assertThat(projects.counted("C3.1")).isEqualTo(before + 1);
        road.does(SECOND_COORDINATOR, file, "confirmReversal", "{'comment':'No course was held.'}");
        assertThat(projects.counted("C3.1")).isEqualTo(before);
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(road.times(file, "reverseCapacity")).isEqualTo(1);
        assertThat(road.times(file, "stoppedBeforeWork")).isEqualTo(1);
    }

    @Test
    void with_a_verified_first_run_day_180_changes_nothing() {
        var file = projects.started(Track.CAPACITY);
        projects.passTo(projects.project(file).runs().get(0).to().plusDays(1));
        projects.report(file);
        projects.accept(file);
        postponeSecondRun(file);
        projects.passTo(projects.today().plusDays(200));
        assertThat(road.times(file, "runsGoOn")).isEqualTo(1);
        assertThat(road.status(file)).isEqualTo(Status.RUNNING);
    }

    @Test
    void where_every_run_is_refused_the_project_stops_after_the_last_of_them() {
        var file = projects.started(Track.CAPACITY);
        for (var run : projects.project(file).runs()) {
            projects.passTo(run.to().plusDays(1));
            projects.report(file);
            projects.refuse(file);
        }
        assertThat(road.times(file, "noRunDelivered")).isEqualTo(1);
        assertThat(road.steps(file)).containsExactly("confirmReversal");
    }

    @Test
    void stopped_after_one_verified_run_it_keeps_its_credit() {
        var before = projects.counted("C3.1");
        var file = projects.heldOnce();
        road.bean(StopProject.class).stop(file, new StopProjectForm("The host closed", false), road.actor(COORDINATOR));
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(road.times(file, "startedNotCompleted")).isEqualTo(1);
        assertThat(projects.counted("C3.1")).isEqualTo(before + 1);
        assertThatThrownBy(() -> road.bean(StopProject.class)
                        .stop(file, new StopProjectForm("Again", false), road.actor(COORDINATOR)))
                .isInstanceOf(Conflict.class)
                .hasMessage("not-running");
    }

    /** The second run waits for a far day, as after a change request. */
    private void postponeSecondRun(CaseId file) {
        var jobs = road.bean(ManagementService.class);
        jobs.createJobQuery().timers().active().list().stream()
                .filter(job -> "courseRunEnded".equals(activity(job)))
                .filter(job -> isOf(job, file))
                .forEach(job ->
                        jobs.setJobDuedate(job.getId(), Date.from(road.now().plus(Duration.ofDays(2000)))));
    }

    private String activity(Job job) {
        return road.bean(ManagementService.class)
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private boolean isOf(Job job, CaseId file) {
        return file.toString()
                .equals(road.bean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey());
    }
}
