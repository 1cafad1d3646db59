package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.LEAD;
import static org.verdant.processes.Road.OTHER_REVIEWER;
import static org.verdant.processes.Road.PROPOSER;
import static org.verdant.processes.Road.REVIEWER;
import static org.verdant.processes.Road.scores;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Status;
import org.verdant.proposal.WithdrawProposal;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.support.VerdantTest;

/** Every way through {@code proposal.bpmn}. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalPathsTest {
    /** Walked by {@link ProjectPathsTest}, {@link StudyPathsTest} and {@link FinancingDecisionPathsTest} with its neighbours. */
    private static final Set<String> OTHERS = Stream.of(
                    ProjectPathsTest.OF_PROJECTS, StudyPathsTest.OF_STUDIES, FinancingDecisionPathsTest.OF_FINANCINGS)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());

    private final Road road;

    @Autowired
    ProposalPathsTest(ApplicationContext context) {
        road = new Road(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAllBut("proposal", OTHERS, road);
    }

    @Test
    void a_recommended_and_approved_activity_waits_for_its_event() {
        var file = road.submitted();
        assertThat(road.steps(file)).containsExactly("screenProposal");
        assertThat(road.status(file)).isEqualTo(Status.SCREENING);
        road.does(COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        assertThat(road.status(file)).isEqualTo(Status.REVIEW);
        road.reviewedBy(file, REVIEWER, scores(35, "APPROVE"));
        assertThat(road.steps(file)).containsExactly("decideProposal");
        assertThat(road.step(file, "decideProposal").role()).isEqualTo("coordinator-lead");
        assertThat(road.status(file)).isEqualTo(Status.DECISION);
        road.does(LEAD, file, "decideProposal", "{'outcome':'APPROVE'}");
        assertThat(road.steps(file)).containsExactly("whatComesFirst");
        assertThat(road.status(file)).isEqualTo(Status.APPROVED);
    }

    @Test
    void returned_at_screening_and_completed_it_is_screened_again_and_not_returned_twice() {
        var file = returnedAtScreening();
        assertThat(road.status(file)).isEqualTo(Status.RETURNED);
        road.does(PROPOSER, file, "completeProposal", "{}");
        assertThat(road.status(file)).isEqualTo(Status.SCREENING);
        assertThat(road.times(file, "checkEligibility")).isEqualTo(2);
        assertThatThrownBy(() ->
                        road.does(COORDINATOR, file, "screenProposal", "{'outcome':'RETURN','comment':'Once more'}"))
                .isInstanceOf(Conflict.class)
                .hasMessage("already-returned");
        assertThat(road.steps(file)).containsExactly("screenProposal");
    }

    @Test
    void returned_and_not_completed_within_14_days_it_lapses() {
        var file = returnedAtScreening();
        road.passDays(13);
        assertThat(road.steps(file)).containsExactly("completeProposal");
        road.passDays(1);
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.LAPSED);
    }

    @Test
    void an_ineligible_proposal_ends() {
        var file = road.submitted();
        road.does(COORDINATOR, file, "screenProposal", "{'outcome':'INELIGIBLE','reasons':['An internal matter']}");
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.INELIGIBLE);
        assertThat(road.times(file, "delivery")).isZero();
    }

    @Test
    void below_the_pass_mark_it_is_rejected_without_a_decision() {
        var file = road.eligible();
        road.reviewedBy(file, REVIEWER, scores(10, "REJECT"));
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
        assertThat(road.times(file, "decideProposal")).isZero();
    }

    @Test
    void below_the_pass_mark_but_fixable_it_goes_back_to_the_proposer_once() {
        var file = road.eligible();
        var fixable = scores(10, "REJECT").replace("}}", "}").replaceFirst("}$", ",'fixable':true}");
        road.reviewedBy(file, REVIEWER, fixable);
        assertThat(road.steps(file)).containsExactly("completeProposal");
        assertThat(road.status(file)).isEqualTo(Status.RETURNED);
        road.does(PROPOSER, file, "completeProposal", "{}");
        road.does(COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        road.reviewedBy(file, OTHER_REVIEWER, fixable);
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
    }

    @Test
    void an_overdue_decision_escalates_and_is_never_taken_by_time() {
        var file = road.recommended();
        road.passDays(5);
        assertThat(road.times(file, "escalateDecision")).isEqualTo(1);
        assertThat(road.steps(file)).containsExactly("decideProposal");
        road.passDays(30);
        assertThat(road.steps(file)).containsExactly("decideProposal");
        assertThat(road.status(file)).isEqualTo(Status.DECISION);
        road.does("approver", file, "decideProposal", "{'outcome':'APPROVE'}");
        assertThat(road.status(file)).isEqualTo(Status.APPROVED);
    }

    @Test
    void approved_with_conditions_it_goes_on_like_approved() {
        var file = road.recommended();
        road.does(
                LEAD,
                file,
                "decideProposal",
                "{'outcome':'APPROVE_WITH_CONDITIONS','conditions':['Publish the list of participants']}");
        assertThat(road.steps(file)).containsExactly("whatComesFirst");
    }

    @Test
    void a_decision_returns_once_and_the_second_return_is_refused() {
        var file = road.recommended();
        var back = "{'outcome':'RETURN','reason':'Name the speakers'}";
        road.does(LEAD, file, "decideProposal", back);
        assertThat(road.status(file)).isEqualTo(Status.RETURNED);
        road.does(PROPOSER, file, "completeProposal", "{}");
        road.does(COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        road.reviewedBy(file, REVIEWER, scores(35, "APPROVE"));
        assertThatThrownBy(() -> road.does(LEAD, file, "decideProposal", back))
                .isInstanceOf(Conflict.class)
                .hasMessage("already-returned");
        road.does(LEAD, file, "decideProposal", "{'outcome':'APPROVE'}");
        assertThat(road.status(file)).isEqualTo(Status.APPROVED);
    }

    @Test
    void a_rejected_proposal_ends() {
        var file = road.recommended();
        road.does(LEAD, file, "decideProposal", "{'outcome':'REJECT','reason':'The same event is held next door'}");
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
        assertThat(road.times(file, "notApproved")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "screenProposal",
                "completeProposal",
                "assignReviewers",
                "declareInterest",
                "reviewProposal",
                "decideProposal"
            })
    void the_proposer_withdraws_at_any_step_before_the_decision(String step) {
        var file = road.submitted();
        walkTo(step, file);
        assertThat(road.steps(file)).containsExactly(step);
        road.bean(WithdrawProposal.class).withdraw(file, "No money this year", road.actor(PROPOSER));
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void after_the_decision_nothing_is_withdrawn() {
        var file = road.approved();
        assertThatThrownBy(() -> road.bean(WithdrawProposal.class).withdraw(file, "Too late", road.actor(PROPOSER)))
                .isInstanceOf(Conflict.class)
                .hasMessage("too-late-to-withdraw");
        assertThat(road.steps(file)).containsExactly("whatComesFirst");
    }

    @Test
    void a_counted_activity_closes_the_file() {
        var file = road.verified();
        road.does(Road.SECOND_COORDINATOR, file, "confirmCredit", "{'outcome':'CONFIRM'}");
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.times(file, "closed")).isEqualTo(1);
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
    }

    private CaseId returnedAtScreening() {
        var file = road.submitted();
        road.does(COORDINATOR, file, "screenProposal", "{'outcome':'RETURN','comment':'The agenda is missing'}");
        return file;
    }

    private void walkTo(String step, CaseId file) {
        switch (step) {
            case "screenProposal" -> {}
            case "completeProposal" ->
                road.does(
                        COORDINATOR, file, "screenProposal", "{'outcome':'RETURN','comment':'The agenda is missing'}");
            case "assignReviewers" -> road.does(COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
            case "declareInterest" -> {
                walkTo("assignReviewers", file);
                road.assign(file, REVIEWER);
            }
            case "reviewProposal" -> {
                walkTo("declareInterest", file);
                road.does(REVIEWER, file, "declareInterest", "{'conflict':false}");
            }
            default -> {
                walkTo("reviewProposal", file);
                road.does(REVIEWER, file, "reviewProposal", scores(35, "APPROVE"));
            }
        }
    }
}
