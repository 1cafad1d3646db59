package org.verdant.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.support.ApiClient;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;

@VerdantTest
class ReviewsApiTest {
    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    private Road road;

    @BeforeEach
    void road() {
        road = new Road(beans);
    }

    @Test
    void no_answer_to_a_proposer_holds_a_reviewers_name_or_id() {
        var caseId = road.recommended();
        var id = road.id("reviewer1");
        var proposer = ApiClient.as("proposer", port);
        for (var path :
                new String[] {"", "/reviews", "/decisions", "/reports", "/timeline", "/documents", "/versions"}) {
            var answer = proposer.get("/api/proposals/" + caseId + path);
            assertThat(answer.status()).as(path).isLessThan(500);
            assertThat(answer.text()).as(path).doesNotContain("Sokha Chan", id, "reviewer1@");
        }
        assertThat(ApiClient.as("coordinator", port)
                        .get("/api/proposals/" + caseId + "/reviews")
                        .expect(200)
                        .text())
                .contains("Sokha Chan");
    }

    @Test
    void candidates_come_with_their_conflicts_and_only_for_coordinators() {
        var caseId = road.eligible();
        var path = "/api/proposals/" + caseId + "/reviewer-candidates";
        var items =
                ApiClient.as("coordinator", port).get(path).expect(200).json().get("items");
        var blocked = StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.at("/person/id").asText().equals(road.id("reviewer7")))
                .findFirst()
                .orElseThrow();
        assertThat(blocked.get("blocked").asBoolean()).isTrue();
        assertThat(blocked.at("/conflicts/0/rule").asText()).isEqualTo("R-COI-1");
        assertThat(blocked.at("/conflicts/0/blocking").asBoolean()).isTrue();
        assertThat(blocked.at("/conflicts/0/reason").asText()).contains("Indus Institute of Energy Studies");
        ApiClient.as("proposer", port).get(path).expect(403);
        ApiClient.as("reviewer1", port).get(path).expect(403);
    }

    @Test
    void one_road_over_the_api_and_a_step_done_twice_is_a_conflict() {
        var caseId = road.eligible();
        var task = "/api/tasks/" + road.task(caseId) + "/completion";
        var coordinator = ApiClient.as("coordinator", port);
        var wrong = coordinator
                .post(task, Map.of("reviewers", new String[] {road.id("reviewer7")}))
                .expect(422);
        assertThat(wrong.json().at("/errors/0/field").asText()).isEqualTo("reviewers[0]");
        assertThat(wrong.json().at("/errors/0/message").asText()).contains("Indus Institute of Energy Studies");
        coordinator
                .post(task, Map.of("reviewers", new String[] {road.id("reviewer1")}))
                .expect(200);
        var again = coordinator
                .post(task, Map.of("reviewers", new String[] {road.id("reviewer2")}))
                .expect(409);
        assertThat(again.json().get("code").asText()).isEqualTo("already-done");
        var reviewer = ApiClient.as("reviewer1", port);
        reviewer.post("/api/tasks/" + road.task(caseId) + "/completion", Map.of("conflict", false))
                .expect(200);
        reviewer.post("/api/tasks/" + road.task(caseId) + "/completion", Road.GOOD_SCORES)
                .expect(200);
        var reviews = reviewer.get("/api/proposals/" + caseId + "/reviews")
                .expect(200)
                .json();
        assertThat(reviews.at("/items/0/reviews/0/scores/0/points").asText()).isEqualTo("35");
        assertThat(reviews.at("/items/0/outcome").asText()).isEqualTo("RECOMMEND");
    }
}
