package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.support.FinancingRoad.category;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.FinancierDecisionReader;
import org.verdant.proposal.Status;
import org.verdant.shared.CaseId;
import org.verdant.support.FinancingRoad;
import org.verdant.support.PanelRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

/** From the term sheet to the two decisions on a financing, its own authority's and its financier's ({@code domain.md} 4.6). */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinancingDecisionPathsTest {
    /** What only financings go through in the backbone. */
    static final Set<String> OF_FINANCINGS = Set.of(
            "isFinancing",
            "financingReview",
            "financingObjected",
            "financingExpired",
            "financingLapsed",
            "financingDeclined",
            "notFinanced",
            "financingDelivery");

    /** What follows the approval of the own authority: {@link FinancingReviewPathsTest} never comes that far. */
    static final Set<String> ANSWER_OF_THE_FINANCIER = Set.of(
            "financierAnswer",
            "financierAsked",
            "whatIsAwaited",
            "financierDecision",
            "financierTold",
            "financierRecorded",
            "financierOrTime",
            "financierDecided",
            "financierHeard",
            "financierSilent",
            "financierMissing",
            "isFinanced",
            "financed",
            "financierDeclined");

    private final ApplicationContext beans;
    private final Road road;
    private final FinancingRoad financing;
    private final PanelRoad panel;

    @Autowired
    FinancingDecisionPathsTest(ApplicationContext context) {
        beans = context;
        road = new Road(context);
        financing = new FinancingRoad(context);
        panel = financing.panel();
    }

    private CaseId eligible() {
        return financing.eligible(content -> {});
    }

    @AfterAll
    void the_elements_of_financings_in_the_backbone_were_walked() {
        var here = new HashSet<>(OF_FINANCINGS);
        here.remove("financingObjected");
        Walked.require("proposal", here, road);
        Walked.require("financing-review", ANSWER_OF_THE_FINANCIER, road);
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
        assertThat(beans.getBean(FinancierDecisionReader.class)
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
        assertThat(beans.getBean(FinancierDecisionReader.class)
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
}
