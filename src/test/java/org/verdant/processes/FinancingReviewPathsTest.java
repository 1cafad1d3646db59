package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.support.FinancingRoad.category;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.FinancierDecisions;
import org.verdant.approval.RequestRedress;
import org.verdant.approval.RequestRedressForm;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.proposal.WithdrawProposal;
import org.verdant.review.DisclosureReader;
import org.verdant.shared.CaseId;
import org.verdant.support.FinancingRoad;
import org.verdant.support.PanelRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

/** Every way of a financing from its concept to the two decisions ({@code domain.md} 4.6, steps 1 to 7). */
@VerdantTest
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

    // --- term sheet

    @Test
    void terms_go_back_and_forth_until_both_agree() {
        var file = financing.recommended(financing.atPanel(eligible()));
        assertThat(Refused.fields(() -> road.does("coordinator", file, "issueTermSheet", "{}")))
                .containsExactly("terms required");
        financing.issuesTerms(file);
        assertThat(Refused.fields(() -> road.does("proposer", file, "answerTermSheet", "{'outcome':'CHANGE'}")))
                .containsExactly("comment required");
        road.does("proposer", file, "answerTermSheet", "{'outcome':'CHANGE','comment':'Four years of grace'}");
        assertThat(road.steps(file)).containsExactly("issueTermSheet");
        financing.issuesTerms(file);
        road.does("proposer", file, "answerTermSheet", "{'outcome':'AGREE'}");
        assertThat(road.status(file)).isEqualTo(Status.DECISION);
    }

    // --- the two decisions

    @ParameterizedTest
    @CsvSource({
        "1200000.00, C, secretariat-head",
        "1200000.00, B, senior-officials",
        "20000000.00, C, senior-officials",
        "90000000.00, C, senior-officials"
    })
    void the_amount_that_is_financed_and_the_category_say_who_decides(String cost, String category, String role) {
        var file = financing.agreedOnTerms(financing.eligible(cost, category(category)));
        road.passDays(category.equals("B") ? 31 : 0);
        assertThat(road.open(file)).extracting(step -> step.role()).containsExactly(role);
    }

    @Test
    void without_the_financier_there_is_no_approval() {
        var file = financing.approvedByOwnAuthority();
        assertThat(road.status(file)).isEqualTo(Status.DECISION);
        assertThat(road.steps(file)).contains("financierDecision");
        assertThat(Refused.fields(() -> road.does("coordinator", file, "financierDecision", "{}")))
                .containsExactlyInAnyOrder("outcome required", "reference required", "documentId letter-missing");
        financing.financierSays(file, "APPROVE");
        assertThat(beans.getBean(FinancierDecisions.class)
                        .of(file)
                        .orElseThrow()
                        .onLetter())
                .isTrue();
        assertThat(road.times(file, "financingDelivery")).isOne();
        assertThat(road.status(file)).isIn(Status.APPROVED, Status.AGREEMENT);
    }

    @Test
    void a_financier_that_declines_ends_it() {
        var file = financing.approvedByOwnAuthority();
        financing.financierSays(file, "REJECT");
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
        assertThat(road.steps(file)).isEmpty();
    }

    @Test
    void a_financier_that_says_nothing_for_180_days_lets_it_lapse() {
        var file = financing.approvedByOwnAuthority();
        road.passDays(179);
        assertThat(road.status(file)).isEqualTo(Status.DECISION);
        road.passDays(1);
        assertThat(road.status(file)).isEqualTo(Status.LAPSED);
        assertThat(road.steps(file)).isEmpty();
    }

    @Test
    void a_financier_with_an_account_speaks_for_itself() {
        var file = financing.agreedOnTerms(financing.eligible(content -> {
            var bank = (com.fasterxml.jackson.databind.node.ObjectNode) content.at("/details/financiers/0");
            var utility = road.actor("proposer2");
            bank.put("organisation", organisation(utility)).put("country", "HU");
        }));
        road.does("approver", file, "decideProposal", "{'outcome':'APPROVE'}");
        road.does("finance-chair", file, "decideProposal", "{'outcome':'APPROVE'}");
        var letter = financing.financierForm(file, "APPROVE");
        Refused.with(
                org.verdant.shared.NotFound.class,
                "not-found",
                () -> road.does("proposer", file, "financierDecision", letter));
        road.does("proposer2", file, "financierDecision", letter);
        assertThat(beans.getBean(FinancierDecisions.class)
                        .of(file)
                        .orElseThrow()
                        .onLetter())
                .isFalse();
    }

    private String organisation(org.verdant.shared.Actor actor) {
        return beans.getBean(org.verdant.identity.Directory.class)
                .person(actor.person())
                .organisation()
                .name();
    }

    @ParameterizedTest
    @CsvSource({"REJECT, REJECTED", "RETURN, RETURNED"})
    void the_own_authority_may_refuse_or_return_it_and_the_financier_is_not_asked(String outcome, Status status) {
        var file = financing.agreedOnTerms(eligible());
        road.does("approver", file, "decideProposal", "{'outcome':'" + outcome + "','reason':'The debt is too high'}");
        assertThat(road.status(file)).isEqualTo(status);
        assertThat(road.times(file, "financierDecision")).isZero();
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
