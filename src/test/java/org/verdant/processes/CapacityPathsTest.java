package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.reporting.ReportKind;
import org.verdant.shared.Forbidden;
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
        projects = new ProjectRoad(road);
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
    void without_any_run_in_180_days_the_credit_ends_when_a_person_confirms() {
        var before = projects.counted("C3.1");
        var file = projects.started(Track.CAPACITY);
        assertThat(projects.counted("C3.1")).isEqualTo(before + 1);
        refuseAllRuns(file);
        assertThat(road.steps(file)).containsExactly("confirmReversal");
        assertThat(projects.counted("C3.1")).isEqualTo(before + 1);
        road.does(SECOND_COORDINATOR, file, "confirmReversal", "{'comment':'No course was held.'}");
        assertThat(projects.counted("C3.1")).isEqualTo(before);
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(road.times(file, "reverseCapacity")).isEqualTo(1);
        assertThat(road.times(file, "stoppedBeforeWork")).isEqualTo(1);
    }

    private void refuseAllRuns(org.verdant.shared.CaseId file) {
        for (var run : projects.project(file).runs()) {
            projects.passTo(run.to().plusDays(1));
            projects.report(file);
            projects.refuse(file);
        }
    }
}
