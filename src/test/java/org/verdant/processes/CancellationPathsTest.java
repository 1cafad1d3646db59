package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.LEAD;
import static org.verdant.processes.Road.PROPOSER;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.approval.AgreementReader;
import org.verdant.approval.AgreementState;
import org.verdant.intervention.FileCancellation;
import org.verdant.intervention.FileMerger;
import org.verdant.intervention.InterventionReader;
import org.verdant.intervention.MergerForm;
import org.verdant.intervention.ProposeMerger;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.support.AgreementRoad;
import org.verdant.support.InterventionRoad;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Refused;
import org.verdant.support.StudyRoad;
import org.verdant.support.VerdantTest;
import org.verdant.target.CreditState;

/** Every way through {@code cancellation.bpmn}, {@code merger.bpmn} and {@code file-ending.bpmn}: what ends, what is undone, what stays. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CancellationPathsTest {
    private static final String HEAD = "approver";

    private final Road road;
    private final ProjectRoad projects;
    private final InterventionRoad deeds;
    private final ApplicationContext beans;

    @Autowired
    CancellationPathsTest(ApplicationContext context) {
        beans = context;
        road = new Road(context);
        projects = new ProjectRoad(context);
        deeds = new InterventionRoad(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("cancellation", road);
        Walked.requireAll("merger", road);
        Walked.requireAll("file-ending", road);
    }

    @Test
    void
            K17_cancelled_before_any_work_was_verified_the_credit_the_agreement_and_the_notice_are_undone_and_nothing_is_left() {
        var before = projects.counted("C2.1");
        var file = projects.started(Track.RND);
        projects.passTo(projects.today().plusDays(200));
        deeds.cancelled(file, HEAD);
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(projects.counted("C2.1")).isEqualTo(before);
        var reversal = deeds.credits(file).get(0).reversal();
        assertThat(reversal.reason()).isEqualTo("CANCELLED");
        assertThat(reversal.effectiveDate()).isEqualTo(projects.today());
        assertThat(reversal.reversedBy()).isEqualTo(road.actor(COORDINATOR).person());
        assertThat(reversal.confirmedBy()).isEqualTo(road.actor(HEAD).person());
        assertThat(agreement(file)).isEqualTo(AgreementState.ENDED);
        assertThat(isNoticeRetracted(file)).isTrue();
        assertThat(road.steps(file)).isEmpty();
        assertThat(deeds.left(file)).isZero();
        projects.passTo(projects.today().plusDays(400));
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
    }

    @Test
    void K17_after_verified_work_the_credit_stays_also_when_it_was_provisional() {
        var file = projects.started(Track.RND);
        projects.passTo(projects.today().plusDays(200));
        projects.report(file);
        projects.accept(file);
        deeds.suspended(file, HEAD);
        road.passDays(30);
        deeds.cancelled(file, HEAD);
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(deeds.credits(file).get(0).state()).isEqualTo(CreditState.POSTED);
        assertThat(deeds.left(file)).isZero();
    }

    @Test
    void K17_before_the_counting_event_there_is_nothing_to_reverse() {
        var file = new AgreementRoad(beans).prepared(Track.EQUIPMENT);
        deeds.cancelled(file, HEAD);
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(deeds.credits(file)).isEmpty();
        assertThat(agreement(file)).isEqualTo(AgreementState.ENDED);
        assertThat(isBudgetFree(file)).isTrue();
        assertThat(deeds.left(file)).isZero();
    }

    @Test
    void a_cancelled_study_keeps_the_countries_that_accepted_it() {
        var studies = new StudyRoad(beans);
        var file = studies.asked(studies.agreed());
        studies.counts(file, "LA");
        deeds.cancelled(file, HEAD);
        assertThat(studies.credited(file)).containsExactly("LA");
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(deeds.left(file)).isZero();
    }

    @Test
    void an_activity_and_an_exchange_are_cancelled_also_after_their_event() {
        assertCancelledWithoutCredit(road.held());
        assertCancelledWithoutCredit(new org.verdant.support.Road(beans).held(Track.POLICY, content -> {}));
        assertCancelledWithoutCredit(new org.verdant.support.Road(beans).held(Track.YOUTH, content -> {}));
    }

    private void assertCancelledWithoutCredit(CaseId file) {
        deeds.cancelled(file, LEAD);
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(deeds.credits(file)).isEmpty();
        assertThat(deeds.left(file)).isZero();
    }

    @Test
    void kept_the_file_goes_on_and_a_decision_that_is_late_is_brought_up_again() {
        var file = projects.started(Track.CAPACITY);
        deeds.proposesCancellation(COORDINATOR, file);
        Refused.with(Conflict.class, "cancellation-open", () -> deeds.proposesCancellation(COORDINATOR, file));
        road.passDays(15);
        assertThat(road.times(file, "remindDecider")).isEqualTo(1);
        assertThat(deeds.list(HEAD, file))
                .filteredOn(item -> item.key().equals("decideCancellation"))
                .allSatisfy(item -> assertThat(item.reminded()).isNotNull());
        assertThat(Refused.fields(() -> road.does(HEAD, file, "decideCancellation", "{'outcome':'KEEP'}")))
                .containsExactly("comment comment-required");
        road.does(HEAD, file, "decideCancellation", "{'outcome':'KEEP','comment':'It is worth another try'}");
        assertThat(road.status(file)).isEqualTo(Status.RUNNING);
        assertThat(road.bean(InterventionReader.class)
                        .cancellations(file)
                        .get(0)
                        .state())
                .isEqualTo(FileCancellation.State.KEPT);
        deeds.suspended(file, HEAD);
        deeds.proposesCancellation(COORDINATOR, file);
        road.does(HEAD, file, "decideCancellation", "{'outcome':'KEEP','comment':'Not while it is suspended'}");
        assertThat(road.status(file)).isEqualTo(Status.SUSPENDED);
    }

    @Test
    void two_people_cancel_and_only_what_is_under_way() {
        var draft = road.submitted();
        Refused.with(Conflict.class, "not-under-way", () -> deeds.proposesCancellation(COORDINATOR, draft));
        var file = road.held();
        Refused.with(Forbidden.class, "forbidden", () -> deeds.proposesCancellation(PROPOSER, file));
        deeds.proposesCancellation(LEAD, file);
        Refused.with(
                Forbidden.class,
                "four-eyes",
                () -> road.does(LEAD, file, "decideCancellation", "{'outcome':'CANCEL'}"));
        var ended = deeds.cancelled(road.held(), LEAD);
        Refused.with(Conflict.class, "already-ended", () -> deeds.proposesCancellation(COORDINATOR, ended));
    }

    @Test
    void K15_two_files_become_one_the_survivor_keeps_its_credit_and_the_others_is_reversed_as_merged() {
        var survivor = projects.started(Track.RND);
        var absorbed = projects.started(Track.RND);
        var before = projects.counted("C2.1");
        deeds.proposesMerger(COORDINATOR, absorbed, survivor);
        Refused.with(Conflict.class, "merger-open", () -> deeds.proposesMerger(COORDINATOR, absorbed, survivor));
        Refused.with(
                Forbidden.class,
                "four-eyes",
                () -> road.does(COORDINATOR, absorbed, "confirmMerger", "{'outcome':'CONFIRM'}"));
        road.does(SECOND_COORDINATOR, absorbed, "confirmMerger", "{'outcome':'REFUSE','comment':'They differ'}");
        assertThat(road.status(absorbed)).isEqualTo(Status.RUNNING);
        deeds.merged(absorbed, survivor);
        assertThat(projects.counted("C2.1")).isEqualTo(before - 1);
        assertThat(deeds.credits(absorbed).get(0).reversal().reason()).isEqualTo("MERGED");
        assertThat(deeds.credits(survivor).get(0).state()).isEqualTo(CreditState.POSTED);
        assertThat(road.status(absorbed)).isEqualTo(Status.CANCELLED);
        assertThat(road.status(survivor)).isEqualTo(Status.RUNNING);
        assertThat(road.bean(InterventionReader.class).mergers(survivor).get(0).state())
                .isEqualTo(FileMerger.State.MERGED);
        assertThat(deeds.left(absorbed)).isZero();
        Refused.with(Conflict.class, "already-ended", () -> deeds.proposesMerger(COORDINATOR, absorbed, survivor));
    }

    @Test
    void K15_only_files_of_one_track_that_are_under_way_become_one() {
        var file = projects.started(Track.RND);
        var other = road.approved();
        assertThat(Refused.fields(() -> deeds.proposesMerger(COORDINATOR, file, file)))
                .containsExactly("survivor same-file");
        assertThat(Refused.fields(() -> deeds.proposesMerger(COORDINATOR, file, other)))
                .containsExactly("survivor other-track");
        assertThat(Refused.fields(() -> road.bean(ProposeMerger.class)
                        .propose(file, new MergerForm("RND-1999-0001", "One"), road.actor(COORDINATOR))))
                .containsExactly("survivor unknown-file");
        var uncounted = projects.approved(Track.RND);
        deeds.proposesMerger(COORDINATOR, file, uncounted);
        Refused.with(
                Conflict.class,
                "survivor-not-credited",
                () -> road.does(SECOND_COORDINATOR, file, "confirmMerger", "{'outcome':'CONFIRM'}"));
    }

    private AgreementState agreement(CaseId file) {
        return road.bean(AgreementReader.class).of(file).orElseThrow().state();
    }

    private boolean isNoticeRetracted(CaseId file) {
        return is("select retracted_at is not null from award_notice where case_id = ?", file);
    }

    private boolean isBudgetFree(CaseId file) {
        return is("select released_at is not null from budget_reservation where case_id = ?", file);
    }

    private boolean is(String question, CaseId file) {
        return road.bean(JdbcClient.class)
                .sql(question)
                .param(file.value())
                .query(Boolean.class)
                .single();
    }
}
