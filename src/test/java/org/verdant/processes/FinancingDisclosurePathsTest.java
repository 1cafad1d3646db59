package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.support.FinancingRoad.category;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.review.CommentForm;
import org.verdant.review.CommentOnDisclosure;
import org.verdant.review.DisclosureReader;
import org.verdant.shared.CaseId;
import org.verdant.support.FinancingRoad;
import org.verdant.support.PanelRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

/** How long a financing lies open to everybody, and what its panel makes of it meanwhile ({@code domain.md} 4.6, story 4). */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinancingDisclosurePathsTest {
    /** A disclosure that is commented on and ends in its time, and a panel that refuses meanwhile. */
    static final Set<String> TO_ITS_END = Set.of(
            "disclosureOver", "publicComments", "commentReceived", "askModeration", "commentNoted", "panelRefused");

    private final ApplicationContext beans;
    private final Road road;
    private final FinancingRoad financing;
    private final PanelRoad panel;

    @Autowired
    FinancingDisclosurePathsTest(ApplicationContext context) {
        beans = context;
        road = new Road(context);
        financing = new FinancingRoad(context);
        panel = financing.panel();
    }

    private CaseId eligible() {
        return financing.eligible(content -> {});
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.require("financing-appraisal", TO_ITS_END, road);
    }

    // --- disclosure

    @Test
    void story_4_category_A_cannot_reach_decision_before_day_120_of_disclosure() {
        var file = financing.agreedOnTerms(financing.eligible(category("A")));
        assertThat(road.status(file)).isEqualTo(Status.REVIEW);
        road.pass(Duration.ofDays(120).minusHours(1));
        assertThat(road.status(file)).isEqualTo(Status.REVIEW);
        road.pass(Duration.ofHours(2));
        assertThat(road.status(file)).isEqualTo(Status.DECISION);
        assertThat(road.open(file)).extracting(step -> step.role()).containsExactly("senior-officials");
    }

    @Test
    void story_4_category_B_cannot_reach_decision_before_day_30_of_disclosure() {
        var file = financing.agreedOnTerms(financing.eligible(category("B")));
        road.pass(Duration.ofDays(30).minusHours(1));
        assertThat(road.status(file)).isEqualTo(Status.REVIEW);
        road.pass(Duration.ofHours(2));
        assertThat(road.status(file)).isEqualTo(Status.DECISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "FI"})
    void story_4_category_C_reaches_decision_at_once(String category) {
        var file = financing.agreedOnTerms(financing.eligible(category(category)));
        assertThat(road.status(file)).isEqualTo(Status.DECISION);
        assertThat(beans.getBean(DisclosureReader.class).of(file)).isEmpty();
    }

    @Test
    void an_officer_who_raises_the_category_lengthens_the_disclosure_and_lifts_the_decision() {
        var file = financing.atDiligence(financing.eligible(category("C")));
        for (var key : FinancingRoad.EXAMINATIONS) {
            financing.examines(
                    file, key, key.equals("checkSafeguards") ? "{'outcome':'CLEAR','category':'A'}" : PanelRoad.CLEAR);
        }
        var disclosure = beans.getBean(DisclosureReader.class).of(file).orElseThrow();
        assertThat(disclosure.category()).isEqualTo("A");
        assertThat(Duration.between(disclosure.openedAt(), disclosure.endsAt())).isEqualTo(Duration.ofDays(120));
        financing.recommended(file);
        financing.issuesTerms(file);
        road.does("proposer", file, "answerTermSheet", "{'outcome':'AGREE'}");
        road.passDays(121);
        assertThat(road.open(file)).extracting(step -> step.role()).containsExactly("senior-officials");
    }

    @Test
    void what_anybody_says_waits_for_the_secretariat_and_does_not_move_the_end() {
        var file = financing.atPanel(financing.eligible(category("B")));
        var disclosure = beans.getBean(DisclosureReader.class).of(file).orElseThrow();
        beans.getBean(CommentOnDisclosure.class)
                .comment(
                        disclosure.number(), new CommentForm("A fisherman", "Mind the spawning ground."), "192.0.2.71");
        assertThat(road.times(file, "askModeration")).isOne();
        assertThat(beans.getBean(DisclosureReader.class).of(file).orElseThrow().endsAt())
                .isEqualTo(disclosure.endsAt());
        assertThat(road.status(file)).isEqualTo(Status.REVIEW);
    }

    @Test
    void a_disclosure_that_is_over_waits_for_the_panel() {
        var file = financing.atPanel(financing.eligible(category("B")));
        road.passDays(31);
        assertThat(road.status(file)).isEqualTo(Status.REVIEW);
        assertThat(road.steps(file)).containsExactly("assignReviewers");
    }

    // --- panel

    @ParameterizedTest
    @CsvSource({
        "3 3 3 3 3 3, true",
        "1.5 5 5 5 5 5, false",
        "2 3 3 3 3 3.5, false",
        "2 3 3 3 3 4, true",
        "5 5 5 5 5 1.5, false"
    })
    void six_criteria_pass_from_60_percent_with_none_below_2(String points, boolean passes) {
        var file = financing.scored(financing.atPanel(eligible()), points.split(" "));
        if (passes) {
            assertThat(road.steps(file)).containsExactly("issueTermSheet");
        } else {
            assertThat(road.status(file)).isEqualTo(Status.REJECTED);
        }
    }

    @Test
    void a_panel_has_at_least_three_people() {
        var file = financing.atPanel(eligible());
        assertThat(Refused.fields(() -> panel.assign(file, "reviewer2", "reviewer3")))
                .containsExactly("reviewers panel-size");
    }

    @Test
    void a_panel_that_refuses_ends_the_disclosure_too() {
        var file = financing.scored(financing.atPanel(financing.eligible(category("A"))), "1", "1", "1", "1", "1", "1");
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
        assertThat(road.steps(file)).containsExactly("isRedressAsked");
    }

    @Test
    void a_file_that_can_be_mended_comes_back_with_a_new_concept() {
        var file = financing.atPanel(eligible());
        panel.assign(file, PanelRoad.panel(Track.FINANCING));
        for (var reviewer : PanelRoad.panel(Track.FINANCING)) {
            panel.declares(file, reviewer);
            panel.does(
                    reviewer,
                    file,
                    "reviewProposal",
                    "{'scores':" + panel.points(file, "1", "3", "3", "3", "3", "3")
                            + ",'comments':{},'recommendation':'RETURN','fixable':true}");
        }
        panel.goesOn(file);
        assertThat(road.status(file)).isEqualTo(Status.RETURNED);
        road.does("proposer", file, "completeProposal", "{}");
        road.does("coordinator", file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        assertThat(road.steps(file)).containsExactly("reviewConcept");
    }
}
