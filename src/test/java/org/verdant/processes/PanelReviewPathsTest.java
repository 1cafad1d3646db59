package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.review.LateConflictForm;
import org.verdant.review.ReviewReader;
import org.verdant.review.VoidReview;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.support.PanelRoad;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.CaseParties;

/** Every way through {@code panel-review.bpmn} and {@code panel-seat.bpmn}. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PanelReviewPathsTest {
    private static final String ASK = "{'outcome':'ASK','question':'Who pays for the spare parts?'}";

    private final ApplicationContext context;
    private final PanelRoad road;

    @Autowired
    PanelReviewPathsTest(ApplicationContext context) {
        this.context = context;
        road = new PanelRoad(context);
    }

    @AfterAll
    void every_element_was_walked() {
        for (var diagram : new String[] {"panel-review", "panel-seat"}) {
            Walked.requireAll(diagram, new Road(context));
        }
    }

    @Test
    void three_alike_reviews_and_a_clear_check_take_the_file_to_its_decision() {
        var file = road.atPanel(Track.RND);
        assertThat(road.steps(file)).containsExactly("assignReviewers", "checkSafeguards");
        road.assign(file, PanelRoad.RND_PANEL);
        assertThat(road.steps(file))
                .containsExactly("checkSafeguards", "declareInterest", "declareInterest", "declareInterest");
        PanelRoad.RND_PANEL.forEach(reviewer -> road.reviews(file, reviewer, "4", "4", "4"));
        assertThat(road.steps(file)).containsExactly("checkSafeguards", "requestClarification");
        road.goesOn(file);
        assertThat(road.steps(file)).containsExactly("checkSafeguards");
        road.checked(file);
        assertThat(road.steps(file)).containsExactly("decideProposal");
    }

    @Test
    void a_conflict_discovered_while_others_still_review_fills_that_seat_again() {
        var file = reviewedBy(1);
        voids(file, "reviewer2");
        assertThat(road.steps(file)).contains("assignReviewers");
        assertThat(context.getBean(CaseParties.class).mayRead(file, road.actor("reviewer2")))
                .isFalse();
        road.assign(file, "reviewer5");
        road.reviews(file, "reviewer3", "4", "4", "4");
        road.reviews(file, "reviewer6", "4", "4", "4");
        assertThat(road.steps(file)).doesNotContain("requestClarification");
        road.reviews(file, "reviewer5", "4", "4", "4");
        assertThat(road.steps(file)).containsExactly("checkSafeguards", "requestClarification");
    }

    @Test
    void a_conflict_noticed_while_one_reviews_fills_that_seat_again() {
        var file = road.atPanel(Track.RND);
        road.assign(file, PanelRoad.RND_PANEL);
        road.declares(file, "reviewer2");
        voids(file, "reviewer2");
        assertThat(road.steps(file))
                .containsExactly("assignReviewers", "checkSafeguards", "declareInterest", "declareInterest");
        assertThat(road.times(file, "conflictNoticed")).isEqualTo(1);
    }

    @Test
    void a_conflict_discovered_when_all_reviews_are_in_opens_the_panel_again() {
        var file = reviewedBy(3);
        road.goesOn(file);
        assertThatThrownBy(() -> voids(file, "reviewer2")).isInstanceOf(Conflict.class);
        var other = reviewedBy(3);
        voids(other, "reviewer2");
        assertThat(road.steps(other)).containsExactly("assignReviewers", "checkSafeguards");
        assertThat(road.facts(other).status()).isEqualTo(Status.REVIEW);
        road.assign(other, "reviewer5");
        road.reviews(other, "reviewer5", "5", "4", "4");
        assertThat(road.steps(other)).containsExactly("checkSafeguards", "requestClarification");
        road.goesOn(other);
        road.checked(other);
        assertThat(road.steps(other)).containsExactly("decideProposal");
    }

    @Test
    void a_silent_reviewer_is_reminded_at_70_percent_of_the_time_and_replaced_at_its_end() {
        var file = road.atPanel(Track.RND);
        road.assign(file, PanelRoad.RND_PANEL);
        road.declares(file, "reviewer2");
        road.declares(file, "reviewer3");
        road.reviews(file, "reviewer6", "4", "4", "4");
        road.pass(Duration.parse("P14DT16H"));
        assertThat(road.times(file, "remindReviewer")).isZero();
        road.pass(Duration.ofMinutes(48));
        assertThat(road.times(file, "remindReviewer")).isEqualTo(2);
        road.does("reviewer3", file, "reviewProposal", road.scores(file, "4", "4", "4"));
        road.pass(Duration.parse("P6DT7H12M"));
        assertThat(road.steps(file)).containsExactly("assignReviewers", "checkSafeguards");
        road.assign(file, "reviewer5");
        road.reviews(file, "reviewer5", "4", "4", "4");
        assertThat(road.steps(file)).containsExactly("checkSafeguards", "requestClarification");
    }

    @Test
    void a_late_or_conflicted_declaration_fills_that_seat_again() {
        var file = road.atPanel(Track.RND);
        road.assign(file, PanelRoad.RND_PANEL);
        road.does("reviewer2", file, "declareInterest", "{'conflict':true,'statement':'My sister leads it'}");
        road.declares(file, "reviewer3");
        assertThat(road.steps(file))
                .containsExactly("assignReviewers", "checkSafeguards", "declareInterest", "reviewProposal");
        road.pass(Duration.ofDays(3));
        assertThat(road.steps(file))
                .containsExactly("assignReviewers", "assignReviewers", "checkSafeguards", "reviewProposal");
    }

    @Test
    void reviewers_who_lie_apart_have_to_agree() {
        var file = road.atPanel(Track.RND);
        road.assign(file, PanelRoad.RND_PANEL);
        road.reviews(file, "reviewer2", "5", "4", "4");
        road.reviews(file, "reviewer3", "3.5", "4", "4");
        road.reviews(file, "reviewer6", "4", "4", "4");
        road.does("coordinator", file, "requestClarification", ASK);
        road.does("proposer", file, "answerClarification", "{'answer':'The utility does'}");
        road.goesOn(file);
        assertThat(road.steps(file)).containsExactly("agreeConsensus", "checkSafeguards");
        assertThat(road.facts(file).status()).isEqualTo(Status.CONSENSUS);
        road.does(
                "coordinator",
                file,
                "agreeConsensus",
                "{'scores':" + road.points(file, "4", "4", "4") + ",'summary':'A sound plan'}");
        road.checked(file);
        assertThat(road.steps(file)).containsExactly("decideProposal");
    }

    @Test
    void two_reviewers_of_a_course_who_differ_by_15_points_get_a_third() {
        var file = road.atPanel(Track.CAPACITY);
        road.assign(file, PanelRoad.CAPACITY_PANEL);
        road.reviews(file, "reviewer2", "25", "20", "15", "15", "5", "5");
        road.reviews(file, "reviewer3", "20", "15", "13", "13", "5", "4");
        assertThat(road.steps(file)).containsExactly("assignReviewers", "checkSafeguards");
        road.assign(file, "reviewer6");
        road.reviews(file, "reviewer6", "22", "18", "13", "13", "5", "5");
        assertThat(road.steps(file)).contains("requestClarification");
    }

    @Test
    void a_concept_has_two_criteria_with_a_threshold_of_four_and_no_checks() {
        var file = concept("4", "4");
        assertThat(outcome(file)).isEqualTo("RECOMMEND");
        assertThat(outcome(concept("4.5", "3.5"))).isEqualTo("REJECT");
    }

    private CaseId concept(String excellence, String impact) {
        var file = road.submitted(Track.RND);
        context.getBean(RuntimeService.class)
                .startProcessInstanceByKey(
                        "panel-review",
                        file.toString(),
                        Map.of("track", "RND", "amountUsd", 3_000_000.0, "elevated", false, "stage", "CONCEPT"));
        assertThat(road.steps(file)).containsExactly("assignReviewers", "screenProposal");
        road.assign(file, PanelRoad.RND_PANEL);
        PanelRoad.RND_PANEL.forEach(reviewer -> road.reviews(file, reviewer, excellence, impact));
        road.goesOn(file);
        return file;
    }

    private String outcome(CaseId file) {
        return context.getBean(ReviewReader.class)
                .of(file, road.actor("coordinator"))
                .get(0)
                .outcome();
    }

    private CaseId reviewedBy(int reviewers) {
        var file = road.atPanel(Track.RND);
        road.assign(file, PanelRoad.RND_PANEL);
        PanelRoad.RND_PANEL.stream().limit(reviewers).forEach(reviewer -> road.reviews(file, reviewer, "4", "4", "4"));
        return file;
    }

    private void voids(CaseId file, String reviewer) {
        context.getBean(VoidReview.class)
                .declare(file, new LateConflictForm(null, "My cousin works there"), road.actor(reviewer));
    }
}
