package org.verdant.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.review.web.PanelCalls.fields;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.support.ApiClient;
import org.verdant.support.PanelRoad;
import org.verdant.support.VerdantTest;

/** Stories 1, 2 and 3 of {@code domain.md} 8, and who sees what of a panel. */
@VerdantTest
class PanelStoriesTest {
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
    void story_1_a_criterion_below_its_threshold_is_refused_though_the_total_is_ten() {
        assertThat(outcome("4", "3.5", "2.5")).isEqualTo("REJECT");
        assertThat(outcome("3", "3", "3")).isEqualTo("REJECT");
        assertThat(outcome("3.5", "3.5", "3")).isEqualTo("RECOMMEND");
    }

    private String outcome(String... points) {
        var file = road.atPanel(Track.RND);
        calls.completes("coordinator", file, "assignReviewers", calls.reviewers(PanelRoad.RND_PANEL))
                .expect(200);
        for (var reviewer : PanelRoad.RND_PANEL) {
            calls.completes(reviewer, file, "declareInterest", Map.of("conflict", false))
                    .expect(200);
            calls.completes(reviewer, file, "reviewProposal", PanelRoad.json(road.scores(file, points)))
                    .expect(200);
        }
        calls.completes("coordinator", file, "requestClarification", Map.of("outcome", "GO_ON"))
                .expect(200);
        calls.completes("safeguards", file, "checkSafeguards", Map.of("outcome", "CLEAR"))
                .expect(200);
        var round = calls.round("coordinator", file);
        assertThat(round.at("/result/agreed").asBoolean()).isFalse();
        return round.get("outcome").asText();
    }

    @Test
    void story_2_who_works_or_worked_for_a_partner_is_blocked_and_kinship_voids_a_review() {
        var file = road.atPanel(road.submitted(Track.RND, this::withReviewersInIt));
        var refused = calls.completes(
                        "coordinator",
                        file,
                        "assignReviewers",
                        calls.reviewers(List.of("reviewer7", "reviewer1", "reviewer6")))
                .expect(422)
                .json();
        assertThat(fields(refused)).contains("reviewers[0] reviewer-r-coi-1", "reviewers[1] reviewer-r-coi-2");
        road.assign(file, PanelRoad.RND_PANEL);
        road.reviews(file, "reviewer2", "5", "5", "5");
        var reviewer = ApiClient.as("reviewer2", port);
        reviewer.post("/api/proposals/" + file + "/conflicts", Map.of()).expect(422);
        reviewer.post(
                        "/api/proposals/" + file + "/conflicts",
                        Map.of("statement", "My brother leads the second work package"))
                .expect(204);
        reviewer.get("/api/proposals/" + file).expect(404);
        assertThat(calls.round("coordinator", file).at("/reviews/0/state").asText())
                .isEqualTo("VOIDED");
        road.assign(file, "reviewer5");
        for (var each : List.of("reviewer3", "reviewer5", "reviewer6")) {
            road.reviews(file, each, "4", "4", "4");
        }
        road.goesOn(file);
        road.checked(file);
        var round = calls.round("coordinator", file);
        assertThat(round.at("/result/total").asText()).isEqualTo("12");
        assertThat(round.get("outcome").asText()).isEqualTo("RECOMMEND");
    }

    @Test
    void story_3_a_silent_reviewer_is_reminded_replaced_and_the_panel_is_complete_all_the_same() {
        var file = road.atPanel(Track.EQUIPMENT);
        road.assign(file, PanelRoad.EQUIPMENT_PANEL);
        road.declares(file, "reviewer4");
        road.reviews(file, "reviewer5", "20", "15", "15", "15", "12");
        road.reviews(file, "reviewer6", "20", "15", "15", "15", "12");
        road.pass(Duration.parse("P9DT20H"));
        assertThat(road.times(file, "remindReviewer")).isEqualTo(1);
        road.pass(Duration.parse("P4DT4H"));
        assertThat(road.steps(file)).contains("assignReviewers").doesNotContain("reviewProposal");
        var host = calls.completes("coordinator", file, "assignReviewers", calls.reviewers(List.of("reviewer2")))
                .expect(422)
                .json();
        assertThat(fields(host)).containsExactly("reviewers panel-no-host-expert");
        road.assign(file, "reviewer11");
        road.reviews(file, "reviewer11", "20", "15", "15", "15", "12");
        assertThat(road.steps(file)).contains("requestClarification").doesNotContain("assignReviewers");
    }

    @Test
    void scores_stay_hidden_until_ones_own_are_in_and_names_from_everybody_else() {
        var file = road.atPanel(Track.RND);
        road.assign(file, PanelRoad.RND_PANEL);
        road.reviews(file, "reviewer2", "4", "4", "4");
        road.declares(file, "reviewer3");
        assertThat(calls.round("reviewer3", file).get("reviews")).hasSize(1);
        road.does("reviewer3", file, "reviewProposal", road.scores(file, "4", "4", "4"));
        var seen = calls.round("reviewer3", file).get("reviews");
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0).get("reviewer").isNull()).isTrue();
        assertThat(seen.get(0).get("total").asText()).isEqualTo("12");
        for (var path : List.of("", "/reviews", "/timeline")) {
            assertThat(ApiClient.as("proposer", port)
                            .get("/api/proposals/" + file + path)
                            .expect(200)
                            .text())
                    .doesNotContain(road.id("reviewer2"), "Milena", road.id("reviewer3"), "Batbayar");
        }
        assertThat(calls.round("proposer", file).get("reviews")).isEmpty();
    }

    /** The employer of one reviewer is a partner; another one is a principal investigator. */
    private void withReviewersInIt(ObjectNode content) {
        rename(content, "Mekong Renewable Energy Centre", "Caspian Energy University");
        ((ObjectNode) content.at("/details/principalInvestigators/2")).put("name", "Sokha Chan");
    }

    private static void rename(ObjectNode content, String from, String to) {
        try {
            content.setAll(
                    (ObjectNode) new ObjectMapper().readTree(content.toString().replace(from, to)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
