package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verdant.processes.Road.OTHER_REVIEWER;
import static org.verdant.processes.Road.REVIEWER;
import static org.verdant.processes.Road.scores;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.shared.Invalid;
import org.verdant.shared.NotFound;
import org.verdant.shared.Refusal;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.CaseParties;

/** Every way through {@code light-review.bpmn}. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LightReviewPathsTest {
    private final Road road;

    @Autowired
    LightReviewPathsTest(ApplicationContext context) {
        road = new Road(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("light-review", road);
    }

    @Test
    void a_free_reviewer_scores_and_the_file_goes_on_to_its_decision() {
        var file = road.eligible();
        road.assign(file, REVIEWER);
        assertThat(road.step(file, "declareInterest").assignee())
                .isEqualTo(road.actor(REVIEWER).person());
        road.does(REVIEWER, file, "declareInterest", "{'conflict':false}");
        road.does(REVIEWER, file, "reviewProposal", scores(15, "APPROVE"));
        assertThat(road.steps(file)).containsExactly("decideProposal");
    }

    @Test
    void a_conflict_that_data_can_show_cannot_be_assigned() {
        var file = road.eligible();
        assertThatThrownBy(() -> road.assign(file, "reviewer7"))
                .isInstanceOf(Invalid.class)
                .extracting(refused -> ((Refusal) refused).code())
                .isNotNull();
        assertThat(road.steps(file)).containsExactly("assignReviewers");
    }

    @Test
    void a_declared_conflict_brings_another_reviewer_and_hides_the_file_from_the_first() {
        var file = road.eligible();
        road.assign(file, REVIEWER);
        road.does(REVIEWER, file, "declareInterest", "{'conflict':true,'statement':'My sister works there'}");
        assertThat(road.steps(file)).containsExactly("assignReviewers");
        assertThat(road.times(file, "replaceReviewer")).isEqualTo(1);
        assertThat(road.bean(CaseParties.class).mayRead(file, road.actor(REVIEWER)))
                .isFalse();
        road.reviewedBy(file, OTHER_REVIEWER, scores(35, "APPROVE"));
        assertThat(road.steps(file)).containsExactly("decideProposal");
    }

    @Test
    void a_declaration_that_does_not_come_within_3_days_brings_another_reviewer() {
        var file = road.eligible();
        road.assign(file, REVIEWER);
        var task = road.step(file, "declareInterest");
        road.passDays(3);
        assertThat(road.steps(file)).containsExactly("assignReviewers");
        assertThatThrownBy(() -> road.completes(REVIEWER, task, "{'conflict':false}"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> road.assign(file, REVIEWER)).isInstanceOf(Invalid.class);
        road.reviewedBy(file, OTHER_REVIEWER, scores(35, "APPROVE"));
        assertThat(road.steps(file)).containsExactly("decideProposal");
    }

    @Test
    void a_silent_reviewer_is_reminded_at_70_percent_of_the_time_and_replaced_at_its_end() {
        var file = road.eligible();
        road.assign(file, REVIEWER);
        road.does(REVIEWER, file, "declareInterest", "{'conflict':false}");
        road.pass(Duration.parse("P4DT21H"));
        assertThat(road.times(file, "remindReviewer")).isZero();
        road.pass(Duration.ofMinutes(36));
        assertThat(road.times(file, "remindReviewer")).isEqualTo(1);
        assertThat(road.steps(file)).containsExactly("reviewProposal");
        road.pass(Duration.parse("P2DT2H24M"));
        assertThat(road.steps(file)).containsExactly("assignReviewers");
        road.reviewedBy(file, OTHER_REVIEWER, scores(35, "APPROVE"));
        assertThat(road.steps(file)).containsExactly("decideProposal");
    }

    @Test
    void only_the_reviewer_who_was_asked_reviews() {
        var file = road.eligible();
        road.assign(file, REVIEWER);
        assertThatThrownBy(() -> road.does(OTHER_REVIEWER, file, "declareInterest", "{'conflict':false}"))
                .isInstanceOf(NotFound.class);
    }
}
