package org.verdant.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.review.web.PanelCalls.fields;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.ApiClient;
import org.verdant.support.PanelRoad;
import org.verdant.support.VerdantTest;

/** What programs may do to a panel, and what they are refused. */
@VerdantTest
class PanelApiTest {
    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    private PanelRoad road;
    private PanelCalls calls;

    @BeforeEach
    void road() {
        road = new PanelRoad(beans);
        calls = new PanelCalls(road, port);
    }

    @Test
    void a_panel_that_lacks_somebody_is_refused_with_everything_that_is_missing() {
        var rnd = road.atPanel(Track.RND);
        var one = calls.completes(
                        "coordinator",
                        rnd,
                        "assignReviewers",
                        calls.reviewers(List.of("reviewer4", "reviewer4", "reviewer6")))
                .expect(422)
                .json();
        assertThat(fields(one)).containsExactly("reviewers[1] reviewer-twice");
        var equipment = road.atPanel(Track.EQUIPMENT);
        var lacking = calls.completes(
                        "coordinator",
                        equipment,
                        "assignReviewers",
                        calls.reviewers(List.of("reviewer1", "reviewer3", "reviewer6")))
                .expect(422)
                .json();
        assertThat(fields(lacking))
                .containsExactly("reviewers panel-no-host-expert", "reviewers panel-no-standards-expert");
        assertThat(lacking.at("/errors/0/message").asText()).contains("Lao");
    }

    @Test
    void above_five_million_five_reviewers_are_asked() {
        var file = road.atPanel(road.submitted(Track.RND, "5000001.00", content -> {}));
        assertThat(fields(calls.completes("coordinator", file, "assignReviewers", calls.reviewers(PanelRoad.RND_PANEL))
                        .expect(422)
                        .json()))
                .containsExactly("reviewers panel-size");
    }

    @Test
    void a_consensus_off_the_grid_or_below_the_threshold_and_recommended_is_refused() {
        var file = disputed();
        var wrong = calls.completes(
                        "coordinator",
                        file,
                        "agreeConsensus",
                        PanelRoad.json("{'scores':{'excellence':'3.7','impact':'5.5'},'minorityNote':'No'}"))
                .expect(422)
                .json();
        assertThat(fields(wrong))
                .containsExactly(
                        "scores.excellence score-step",
                        "scores.impact score-range",
                        "scores.implementation score-required",
                        "summary summary-required");
        var failing = "{'scores':" + road.points(file, "4", "3.5", "2.5") + ",'summary':'Weak plan','recommendation':";
        assertThat(fields(calls.completes("coordinator", file, "agreeConsensus", PanelRoad.json(failing + "'APPROVE'}"))
                        .expect(422)
                        .json()))
                .containsExactly("recommendation consensus-below-threshold");
        calls.completes(
                        "coordinator",
                        file,
                        "agreeConsensus",
                        PanelRoad.json("{'scores':" + road.points(file, "4", "4", "3.5")
                                + ",'summary':'A sound plan','minorityNote':'One of us doubts the stack'}"))
                .expect(200);
        road.checked(file);
        var round = calls.round("coordinator", file);
        assertThat(round.at("/result/agreed").asBoolean()).isTrue();
        assertThat(round.at("/result/total").asText()).isEqualTo("11.5");
        assertThat(round.at("/result/minorityNote").asText()).contains("doubts");
        var proposers = calls.round("proposer", file);
        assertThat(proposers.at("/result/summary").asText()).isEqualTo("A sound plan");
        assertThat(proposers.at("/result/minorityNote").isNull()).isTrue();
    }

    @Test
    void a_check_that_blocks_outweighs_the_scores_and_conditions_go_on() {
        var blocked = calls.reviewed();
        var officer = "safeguards";
        assertThat(fields(calls.completes(officer, blocked, "checkSafeguards", Map.of("outcome", "BLOCKED"))
                        .expect(422)
                        .json()))
                .containsExactly("comment check-comment-required");
        calls.completes(
                        officer,
                        blocked,
                        "checkSafeguards",
                        Map.of("outcome", "BLOCKED", "comment", "A party is under investigation"))
                .expect(200);
        assertThat(calls.round("coordinator", blocked).get("outcome").asText()).isEqualTo("REJECT");
        assertThat(road.facts(blocked).status()).isEqualTo(Status.REJECTED);

        var conditional = calls.reviewed();
        var planned = Map.of("outcome", "CONDITIONS", "category", "A", "conditions", List.of("Resettle nobody"));
        calls.completes(officer, conditional, "checkSafeguards", planned).expect(200);
        var round = calls.round("coordinator", conditional);
        assertThat(round.get("outcome").asText()).isEqualTo("RECOMMEND_WITH_CONDITIONS");
        assertThat(round.at("/checks/0/category").asText()).isEqualTo("A");
        assertThat(round.at("/checks/0/conditions/0").asText()).isEqualTo("Resettle nobody");
        assertThat(road.step(conditional, "decideProposal", "officials").role()).isEqualTo("senior-officials");
    }

    @Test
    void a_file_of_research_is_asked_once_and_its_answer_stands_with_the_review() {
        var file = road.atPanel(Track.RND);
        road.reviewedAlike(file, "4", "4", "4");
        var ask = Map.of("outcome", "ASK", "question", "Who owns the stack?");
        calls.completes("coordinator", file, "requestClarification", Map.of("outcome", "ASK"))
                .expect(422);
        calls.completes("coordinator", file, "requestClarification", ask).expect(200);
        var wrong = calls.completes(
                        "proposer",
                        file,
                        "answerClarification",
                        Map.of("answer", " ", "documentIds", List.of(file.toString())))
                .expect(422)
                .json();
        assertThat(fields(wrong)).containsExactly("answer answer-required", "documentIds[0] unknown-document");
        calls.completes("proposer", file, "answerClarification", Map.of("answer", "The institute does"))
                .expect(200);
        assertThat(fields(calls.completes("coordinator", file, "requestClarification", ask)
                        .expect(422)
                        .json()))
                .containsExactly("outcome no-more-questions");
        assertThat(calls.round("reviewer2", file).at("/clarifications/0/answer").asText())
                .isEqualTo("The institute does");
    }

    @Test
    void recommended_files_are_ranked_for_coordinators_only() {
        var lower = calls.reviewed("4", "4", "4");
        var higher = calls.reviewed("4", "4.5", "4");
        road.checked(lower);
        road.checked(higher);
        var items = ApiClient.as("coordinator", port)
                .get("/api/rankings/RND")
                .expect(200)
                .json()
                .get("items");
        var places = StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.at("/proposal/id").asText())
                .toList();
        assertThat(places).containsSubsequence(higher.toString(), lower.toString());
        var first = StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.at("/proposal/id").asText().equals(higher.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(first.get("total").asText()).isEqualTo("12.5");
        assertThat(first.get("rankTotal").asText()).isEqualTo("14.75");
        ApiClient.as("proposer", port).get("/api/rankings/RND").expect(403);
        ApiClient.as("coordinator", port).get("/api/rankings/NONE").expect(404);
    }

    private CaseId disputed() {
        var file = road.atPanel(Track.RND);
        road.assign(file, PanelRoad.RND_PANEL);
        road.reviews(file, "reviewer2", "4", "4", "4");
        road.reviews(file, "reviewer3", "4", "4", "2.5");
        road.reviews(file, "reviewer6", "4", "4", "4");
        road.goesOn(file);
        return file;
    }
}
