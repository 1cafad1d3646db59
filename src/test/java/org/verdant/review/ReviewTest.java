package org.verdant.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.shared.NotFound;
import org.verdant.support.Refused;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;

@VerdantTest
class ReviewTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    ReviewReader reviews;

    @Autowired
    ProposalReader proposals;

    @Autowired
    ProposalAccess access;

    @Autowired
    ReviewerCandidates candidates;

    private Road road;

    @BeforeEach
    void road() {
        road = new Road(beans);
    }

    @Test
    void sixty_points_pass() {
        var caseId = road.underReview();
        road.take(caseId, "reviewer1", scores(30, 10, 10, 10));
        assertThat(road.at(caseId)).isEqualTo("decideProposal");
        assertThat(proposals.facts(caseId).status()).isEqualTo(Status.DECISION);
    }

    @Test
    void fifty_nine_points_do_not() {
        var caseId = road.underReview();
        road.take(caseId, "reviewer1", scores(30, 10, 10, 9));
        assertThat(proposals.facts(caseId).status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void what_fails_and_can_be_mended_comes_back_once() {
        var caseId = road.underReview();
        var poor = "{\"scores\":{\"relevance\":\"20\",\"breadth\":\"10\",\"feasibility\":\"10\",\"output\":\"10\"},"
                + "\"recommendation\":\"RETURN\",\"fixable\":true}";
        road.take(caseId, "reviewer1", poor);
        assertThat(proposals.facts(caseId).status()).isEqualTo(Status.RETURNED);
        road.take(caseId, "proposer", "{}");
        road.take(caseId, "coordinator", "{\"outcome\":\"ELIGIBLE\"}");
        road.assign(caseId, "reviewer1");
        road.take(caseId, "reviewer1", "{\"conflict\":false}");
        road.take(caseId, "reviewer1", poor);
        assertThat(proposals.facts(caseId).status()).isEqualTo(Status.REJECTED);
        assertThat(reviews.of(caseId, road.actor("coordinator")))
                .extracting(RoundView::outcome)
                .containsExactly("REJECT", "RETURN");
    }

    @Test
    void conditions_of_the_reviewer_are_passed_on() {
        var caseId = road.underReview();
        road.take(
                caseId,
                "reviewer1",
                "{\"scores\":{\"relevance\":\"40\",\"breadth\":\"20\",\"feasibility\":\"20\",\"output\":\"20\"},"
                        + "\"recommendation\":\"APPROVE_WITH_CONDITIONS\",\"conditions\":[\"Invite a regulator\"]}");
        var round = reviews.of(caseId, road.actor("coordinator")).get(0);
        assertThat(round.outcome()).isEqualTo("RECOMMEND_WITH_CONDITIONS");
        assertThat(round.reviews().get(0).conditions()).containsExactly("Invite a regulator");
    }

    @Test
    void every_criterion_is_scored_in_range_and_in_whole_points() {
        var caseId = road.underReview();
        assertThat(
                        Refused.fields(
                                () -> road.take(
                                        caseId,
                                        "reviewer1",
                                        "{\"scores\":{\"relevance\":\"41\",\"breadth\":\"-1\",\"feasibility\":\"10.5\",\"style\":\"3\"}}")))
                .containsExactly(
                        "scores.relevance score-range",
                        "scores.breadth score-range",
                        "scores.feasibility score-step",
                        "scores.output score-required",
                        "scores.style unknown-criterion",
                        "recommendation recommendation-required");
        assertThat(road.at(caseId)).isEqualTo("reviewProposal");
    }

    @Test
    void a_declared_conflict_needs_a_statement_and_shuts_the_reviewer_out_for_good() {
        var caseId = road.eligible();
        road.assign(caseId, "reviewer1");
        assertThat(Refused.fields(() -> road.take(caseId, "reviewer1", "{\"conflict\":true}")))
                .containsExactly("statement statement-required");
        road.take(caseId, "reviewer1", "{\"conflict\":true,\"statement\":\"My brother works there\"}");
        assertThat(road.at(caseId)).isEqualTo("assignReviewers");
        assertThat(access.mayRead(caseId, road.actor("reviewer1"))).isFalse();
        assertThat(Refused.fields(() -> road.assign(caseId, "reviewer1")))
                .containsExactly("reviewers[0] reviewer-declared");
        road.assign(caseId, "reviewer2");
        assertThat(road.at(caseId)).isEqualTo("declareInterest");
    }

    @Test
    void a_silent_reviewer_is_reminded_then_replaced_and_not_asked_again() {
        var caseId = road.underReview();
        road.advance(5);
        assertThat(road.at(caseId)).isEqualTo("reviewProposal");
        road.advance(3);
        assertThat(road.at(caseId)).isEqualTo("assignReviewers");
        assertThat(candidates
                        .find(caseId, road.actor("reviewer1").person())
                        .orElseThrow()
                        .conflicts())
                .extracting(InterestConflict::rule)
                .containsExactly("REPLACED");
        road.assign(caseId, "reviewer3");
        road.take(caseId, "reviewer3", "{\"conflict\":false}");
        road.take(caseId, "reviewer3", Road.GOOD_SCORES);
        assertThat(road.at(caseId)).isEqualTo("decideProposal");
    }

    @Test
    void a_late_declaration_replaces_the_reviewer_too() {
        var caseId = road.eligible();
        road.assign(caseId, "reviewer1");
        road.advance(4);
        assertThat(road.at(caseId)).isEqualTo("assignReviewers");
    }

    @Test
    void proposers_see_the_scores_when_they_are_concluded_and_never_a_name() {
        var caseId = road.underReview();
        assertThat(reviews.of(caseId, road.actor("proposer")).get(0).reviews()).isEmpty();
        road.take(caseId, "reviewer1", Road.GOOD_SCORES);
        for (var proposer : new String[] {"proposer", "proposer.pk2"}) {
            var seen = reviews.of(caseId, road.actor(proposer)).get(0).reviews().get(0);
            assertThat(seen.reviewer()).isNull();
            assertThat(seen.reviewerName()).isNull();
            assertThat(seen.confidential()).isNull();
            assertThat(seen.total()).isEqualByComparingTo(BigDecimal.valueOf(80));
        }
        var named =
                reviews.of(caseId, road.actor("coordinator")).get(0).reviews().get(0);
        assertThat(named.reviewerName()).isEqualTo("Sokha Chan");
        assertThat(named.confidential()).isEqualTo("Known institute");
    }

    @Test
    void somebody_else_does_not_find_the_reviewers_step() {
        var caseId = road.underReview();
        Refused.with(NotFound.class, "not-found", () -> road.take(caseId, "reviewer2", Road.GOOD_SCORES));
        Refused.with(NotFound.class, "not-found", () -> road.take(caseId, "proposer", Road.GOOD_SCORES));
    }

    @Test
    void a_withdrawn_file_leaves_nobody_busy() {
        var caseId = road.underReview();
        var before = load(caseId);
        beans.getBean(org.verdant.proposal.WithdrawProposal.class)
                .withdraw(caseId, "The host cannot take it", road.actor("proposer"));
        assertThat(load(caseId)).isEqualTo(before - 1);
    }

    private int load(org.verdant.shared.CaseId caseId) {
        return candidates
                .find(caseId, road.actor("reviewer1").person())
                .orElseThrow()
                .load();
    }

    private static String scores(int relevance, int breadth, int feasibility, int output) {
        return "{\"scores\":{\"relevance\":\"%d\",\"breadth\":\"%d\",\"feasibility\":\"%d\",\"output\":\"%d\"},\"recommendation\":\"APPROVE\"}"
                .formatted(relevance, breadth, feasibility, output);
    }
}
