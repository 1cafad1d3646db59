package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.LEAD;
import static org.verdant.processes.Road.PROPOSER;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.intervention.FileSuspension;
import org.verdant.intervention.InterventionReader;
import org.verdant.proposal.CancelActivity;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.reporting.StopProject;
import org.verdant.reporting.StopProjectForm;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.PersonId;
import org.verdant.support.InterventionRoad;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;
import org.verdant.target.CreditState;
import org.verdant.target.TargetBoard;
import org.verdant.target.TargetCode;

/** Every way through {@code suspension.bpmn}: ordered, ended in time, ended by time, and that meanwhile nothing moves. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuspensionPathsTest {
    private static final String HEAD = "approver";

    private final Road road;
    private final ProjectRoad projects;
    private final InterventionRoad deeds;

    @Autowired
    SuspensionPathsTest(ApplicationContext context) {
        road = new Road(context);
        projects = new ProjectRoad(context);
        deeds = new InterventionRoad(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("suspension", road);
    }

    @Test
    void
            a_project_suspended_for_181_days_its_credit_is_reversed_the_counter_falls_a_notice_goes_out_and_last_months_report_is_unchanged() {
        var file = projects.started(Track.RND);
        var before = projects.counted("C2.1");
        deeds.suspended(file, HEAD);
        var since = projects.today();
        assertThat(road.status(file)).isEqualTo(Status.SUSPENDED);
        assertThat(deeds.credits(file).get(0).state()).isEqualTo(CreditState.PROVISIONAL);
        assertThat(projects.counted("C2.1")).isEqualTo(before);
        road.passDays(151);
        var lastMonth = road.now();
        var reported = asKnownAt(lastMonth);
        road.passDays(30);
        assertThat(projects.counted("C2.1")).isEqualTo(before - 1);
        var reversal = deeds.credits(file).get(0).reversal();
        assertThat(reversal.reason()).isEqualTo("SUSPENDED_TOO_LONG");
        assertThat(reversal.effectiveDate()).isEqualTo(since.plusDays(180));
        assertThat(road.times(file, "noticeGiven")).isEqualTo(1);
        assertThat(suspension(file).state()).isEqualTo(FileSuspension.State.LAPSED);
        assertThat(asKnownAt(lastMonth)).isEqualTo(reported);
        assertThat(road.steps(file)).contains("decideCancellation");
        Refused.with(Conflict.class, "suspended-too-long", () -> deeds.proposesResumption(COORDINATOR, file));
        road.does(HEAD, file, "decideCancellation", "{'outcome':'CANCEL'}");
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(suspension(file).state()).isEqualTo(FileSuspension.State.ENDED);
        assertThat(deeds.left(file)).isZero();
    }

    private int asKnownAt(Instant known) {
        var day = known.atZone(java.time.ZoneOffset.UTC).toLocalDate();
        return road.bean(TargetBoard.class)
                .asOf(day, known)
                .of(TargetCode.of("C2.1"))
                .counted();
    }

    @Test
    void in_time_it_goes_on_at_the_very_status_and_step_with_the_time_that_was_left() {
        var file = projects.started(Track.RND);
        projects.passTo(projects.today().plusDays(200));
        var asked = projects.asked(file);
        var steps = road.steps(file);
        var timers = timers(file);
        var due = road.step(file, "submitReport").due();
        deeds.suspended(file, HEAD);
        assertThat(road.steps(file)).containsExactlyElementsOf(steps);
        road.passDays(100);
        assertThat(projects.asked(file).number()).isEqualTo(asked.number());
        assertThat(road.times(file, "proposeSuspension")).isZero();
        deeds.resumed(file, HEAD);
        assertThat(road.status(file)).isEqualTo(Status.RUNNING);
        assertThat(road.steps(file)).containsExactlyElementsOf(steps);
        assertThat(Duration.between(due, road.step(file, "submitReport").due())).isBetween(days(100), days(101));
        assertThat(Duration.between(asked.due(), projects.asked(file).due())).isBetween(days(100), days(101));
        assertThat(timers(file)).hasSameSizeAs(timers);
        assertThat(Duration.between(timers.get(0), timers(file).get(0))).isBetween(days(100), days(101));
        assertThat(deeds.credits(file).get(0).state()).isEqualTo(CreditState.POSTED);
        assertThat(deeds.credits(file).get(0).generation()).isEqualTo(2);
        projects.report(file);
        projects.accept(file);
        assertThat(suspension(file).state()).isEqualTo(FileSuspension.State.RESUMED);
        deeds.suspended(file, HEAD);
        assertThat(road.status(file)).isEqualTo(Status.SUSPENDED);
    }

    @Test
    void meanwhile_no_step_can_be_done_no_message_arrives_and_nothing_is_overdue() {
        var file = projects.started(Track.RND);
        projects.passTo(projects.today().plusDays(200));
        var report = projects.form(file);
        deeds.suspended(file, HEAD);
        Refused.with(Conflict.class, "suspended", () -> projects.send(file, report));
        Refused.with(Conflict.class, "suspended", () -> road.bean(StopProject.class)
                .stop(file, new StopProjectForm("Enough", null), road.actor(COORDINATOR)));
        road.passDays(120);
        assertThat(deeds.list(PROPOSER, file)).allSatisfy(item -> {
            assertThat(item.suspended()).isTrue();
            assertThat(item.isOverdue(road.now())).isFalse();
        });
    }

    @Test
    void it_is_refused_with_a_word_and_the_file_goes_on() {
        var file = projects.started(Track.RND);
        deeds.proposesSuspension(COORDINATOR, file);
        Refused.with(Conflict.class, "suspension-open", () -> deeds.proposesSuspension(SECOND_COORDINATOR, file));
        assertThat(Refused.fields(() -> road.does(HEAD, file, "orderSuspension", "{'outcome':'REFUSE'}")))
                .containsExactly("comment comment-required");
        road.does(HEAD, file, "orderSuspension", "{'outcome':'REFUSE','comment':'The gaps are small'}");
        assertThat(road.status(file)).isEqualTo(Status.RUNNING);
        assertThat(suspension(file).state()).isEqualTo(FileSuspension.State.REFUSED);
        assertThat(deeds.credits(file).get(0).state()).isEqualTo(CreditState.POSTED);
    }

    @Test
    void kept_after_a_lapse_the_file_goes_on_and_its_credit_stays_reversed() {
        var file = projects.started(Track.RND);
        deeds.suspended(file, HEAD);
        deeds.proposesResumption(COORDINATOR, file);
        Refused.with(Conflict.class, "resumption-open", () -> deeds.proposesResumption(COORDINATOR, file));
        road.does(HEAD, file, "orderResumption", "{'outcome':'REFUSE','comment':'Not yet'}");
        assertThat(road.status(file)).isEqualTo(Status.SUSPENDED);
        deeds.proposesResumption(SECOND_COORDINATOR, file);
        road.passDays(181);
        assertThat(road.steps(file)).contains("decideCancellation").doesNotContain("orderResumption");
        road.does(HEAD, file, "decideCancellation", "{'outcome':'KEEP','comment':'A new partner was found'}");
        assertThat(road.status(file)).isEqualTo(Status.RUNNING);
        assertThat(deeds.credits(file).get(0).state()).isEqualTo(CreditState.REVERSED);
        assertThat(suspension(file).state()).isEqualTo(FileSuspension.State.RESUMED);
    }

    @Test
    void a_report_that_is_90_days_late_proposes_it_and_a_person_orders_it() {
        var file = projects.started(Track.RND);
        for (int month = 0; month < 12 && road.times(file, "proposeSuspension") == 0; month++) {
            road.passDays(31);
        }
        assertThat(suspension(file).proposed().by()).isEqualTo(PersonId.SYSTEM);
        road.does(HEAD, file, "orderSuspension", "{'outcome':'ORDER'}");
        assertThat(road.status(file)).isEqualTo(Status.SUSPENDED);
        assertThat(deeds.credits(file).get(0).state()).isEqualTo(CreditState.PROVISIONAL);
        deeds.resumed(file, HEAD);
        assertThat(deeds.credits(file).get(0).state()).isEqualTo(CreditState.POSTED);
    }

    @Test
    void what_cannot_be_suspended_or_resumed_is_refused_in_words() {
        var draft = road.submitted();
        Refused.with(Conflict.class, "not-under-way", () -> deeds.proposesSuspension(COORDINATOR, draft));
        var file = road.approved();
        Refused.with(Forbidden.class, "forbidden", () -> deeds.proposesSuspension(PROPOSER, file));
        Refused.with(Conflict.class, "not-suspended", () -> deeds.proposesResumption(COORDINATOR, file));
        deeds.proposesSuspension(LEAD, file);
        Refused.with(
                Forbidden.class, "four-eyes", () -> road.does(LEAD, file, "orderSuspension", "{'outcome':'ORDER'}"));
        Refused.with(Conflict.class, "not-suspended", () -> deeds.proposesResumption(COORDINATOR, file));
        road.bean(CancelActivity.class).cancel(file, "No longer wanted", road.actor(COORDINATOR));
        assertThat(deeds.left(file)).isZero();
        Refused.with(Conflict.class, "already-ended", () -> deeds.proposesSuspension(COORDINATOR, file));
        var other = deeds.suspended(road.approved(), LEAD);
        Refused.with(Conflict.class, "already-suspended", () -> deeds.proposesSuspension(COORDINATOR, other));
    }

    private FileSuspension suspension(CaseId file) {
        return road.bean(InterventionReader.class).suspensions(file).get(0);
    }

    private List<Instant> timers(CaseId file) {
        return road
                .bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(file.toString())
                .list()
                .stream()
                .flatMap(one ->
                        road
                                .bean(ManagementService.class)
                                .createJobQuery()
                                .processInstanceId(one.getId())
                                .list()
                                .stream())
                .map(Job::getDuedate)
                .map(java.util.Date::toInstant)
                .sorted()
                .toList();
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
