package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.support.FinancingRoad.category;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.RequestRedress;
import org.verdant.approval.RequestRedressForm;
import org.verdant.proposal.Status;
import org.verdant.proposal.WithdrawProposal;
import org.verdant.shared.CaseId;
import org.verdant.support.FinancingRoad;
import org.verdant.support.PanelRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

/** A financing from its concept to the end of its due diligence, and what can happen to it at any time ({@code domain.md} 4.6). */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinancingReviewPathsTest {
    private final ApplicationContext beans;
    private final Road road;
    private final FinancingRoad financing;
    private final PanelRoad panel;

    @Autowired
    FinancingReviewPathsTest(ApplicationContext context) {
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
        Walked.require("proposal", Set.of("financingObjected"), road);
        Walked.requireAllBut("financing-review", FinancingDecisionPathsTest.ANSWER_OF_THE_FINANCIER, road);
        Walked.requireAllBut("financing-appraisal", FinancingDisclosurePathsTest.TO_ITS_END, road);
        Walked.requireAll("due-diligence", road);
    }

    // --- concept

    @Test
    void a_concept_is_reviewed_first_and_a_refusal_says_why() {
        var file = eligible();
        assertThat(road.steps(file)).containsExactly("reviewConcept");
        assertThat(Refused.fields(() -> road.does("coordinator", file, "reviewConcept", "{}")))
                .containsExactly("outcome required");
        assertThat(Refused.fields(() -> road.does("coordinator", file, "reviewConcept", "{'outcome':'REFUSE'}")))
                .containsExactly("comment required");
        road.does("coordinator", file, "reviewConcept", "{'outcome':'REFUSE','comment':'No country asked for it'}");
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
    }

    @Test
    void a_mandate_letter_opens_the_appraisal() {
        var file = financing.cleared(eligible());
        assertThat(road.steps(file)).containsExactly("giveMandate");
        assertThat(Refused.fields(() -> road.does("proposer", file, "giveMandate", "{}")))
                .containsExactly("documentId required");
        var letter = "{'documentId':'" + java.util.UUID.randomUUID() + "'}";
        assertThat(Refused.fields(() -> road.does("proposer", file, "giveMandate", letter)))
                .containsExactly("documentId unknown-document");
        financing.givesMandate(file);
        assertThat(road.status(file)).isEqualTo(Status.NO_OBJECTION);
    }

    @Test
    void story_4_a_concept_older_than_nine_months_lapses() {
        var file = financing.cleared(eligible());
        var ends = road.now().atZone(java.time.ZoneOffset.UTC).plusMonths(9).toInstant();
        financing.givesMandate(file);
        new org.verdant.support.CountriesRoad(beans).consent(file);
        road.pass(Duration.between(road.now(), ends).minus(1, ChronoUnit.HOURS));
        assertThat(road.status(file)).isEqualTo(Status.REVIEW);
        road.pass(Duration.ofHours(2));
        assertThat(road.status(file)).isEqualTo(Status.LAPSED);
        assertThat(road.steps(file)).isEmpty();
    }

    // --- countries

    @Test
    void a_country_that_objects_stops_it_and_silence_is_no_consent() {
        var objected = financing.cleared(eligible());
        financing.givesMandate(objected);
        Countries.does(
                road, "focal.kh", objected, "giveNoObjection", "{'answer':'OBJECTION','comment':'Not with our debt'}");
        assertThat(road.status(objected)).isEqualTo(Status.REJECTED);
        var silent = financing.cleared(eligible());
        financing.givesMandate(silent);
        road.passDays(30);
        assertThat(road.status(silent)).isEqualTo(Status.REJECTED);
    }

    // --- due diligence

    @Test
    void six_examinations_go_side_by_side_each_within_90_days() {
        var file = financing.atDiligence(eligible());
        assertThat(road.steps(file)).containsExactlyInAnyOrderElementsOf(FinancingRoad.EXAMINATIONS);
        assertThat(road.open(file)).allSatisfy(step -> assertThat(Duration.between(road.now(), step.due()))
                .isBetween(Duration.ofDays(90).minusMinutes(1), Duration.ofDays(90)));
        assertThat(Refused.fields(() -> financing.examines(file, "examineLaw", "{'outcome':'CONDITIONS'}")))
                .containsExactly("conditions[0] check-condition-required");
        FinancingRoad.EXAMINATIONS.subList(0, 5).forEach(key -> financing.examines(file, key, PanelRoad.CLEAR));
        assertThat(road.steps(file)).containsExactly("checkSafeguards");
        financing.examines(file, "checkSafeguards", PanelRoad.CLEAR);
        assertThat(road.steps(file)).containsExactly("assignReviewers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examineTechnology",
                "examineEconomics",
                "examineFinances",
                "examineLaw",
                "examineIntegrity",
                "checkSafeguards"
            })
    void one_examination_that_blocks_ends_it_before_the_panel(String blocking) {
        var file = financing.atDiligence(eligible());
        for (var key : FinancingRoad.EXAMINATIONS) {
            financing.examines(
                    file,
                    key,
                    key.equals(blocking) ? "{'outcome':'BLOCKED','comment':'It cannot stand'}" : PanelRoad.CLEAR);
        }
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
        assertThat(road.times(file, "panelReview")).isZero();
    }

    @Test
    void conditions_of_an_examination_reach_whoever_decides() {
        var file = financing.atDiligence(eligible());
        for (var key : FinancingRoad.EXAMINATIONS) {
            financing.examines(
                    file,
                    key,
                    key.equals("examineLaw")
                            ? "{'outcome':'CONDITIONS','conditions':['The land is registered first']}"
                            : PanelRoad.CLEAR);
        }
        financing.recommended(file);
        var rounds = beans.getBean(org.verdant.review.ReviewReader.class).of(file, road.actor("approver"));
        assertThat(rounds.get(0).outcome()).isEqualTo("RECOMMEND_WITH_CONDITIONS");
        assertThat(rounds.get(1).isDiligence()).isTrue();
        assertThat(rounds.get(1).checks())
                .flatExtracting(check -> check.conditions())
                .containsExactly("The land is registered first");
    }

    // --- at any time

    @Test
    void its_proposer_may_withdraw_while_it_lies_open() {
        var file = financing.atPanel(financing.eligible(category("A")));
        beans.getBean(WithdrawProposal.class).withdraw(file, "Another bank pays", road.actor("proposer"));
        assertThat(road.status(file)).isEqualTo(Status.WITHDRAWN);
        assertThat(road.steps(file)).isEmpty();
    }

    @Test
    void after_redress_it_is_examined_again_without_a_new_concept_or_new_letters() {
        var file = financing.agreedOnTerms(eligible());
        road.does("approver", file, "decideProposal", "{'outcome':'REJECT','reason':'Too dear'}");
        beans.getBean(RequestRedress.class)
                .request(
                        file,
                        new RequestRedressForm(
                                "The panel scored a version that I had changed in my answer to its question; my answer was never read before the points were given."),
                        road.actor("proposer"));
        var step = road.step(file, "decideRedress");
        var person = step.role().equals("finance-chair") ? "finance-chair" : "officials";
        road.does(
                person,
                file,
                "decideRedress",
                "{'outcome':'UPHELD','reason':'The answer was on the file and nobody had read it when the points were given.'}");
        assertThat(road.steps(file)).containsExactlyInAnyOrderElementsOf(FinancingRoad.EXAMINATIONS);
        assertThat(road.status(file)).isEqualTo(Status.REVIEW);
        financing.examinedAll(file);
        assertThat(road.steps(file)).containsExactly("assignReviewers");
    }
}
