package org.verdant.target.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.support.ApiClient;
import org.verdant.support.Projects;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;

/** What two coordinators do with a credit and with what happened before the product was in use, by programs. */
@VerdantTest
class CreditChangesApiTest {
    private static final String LEGACY = "/api/targets/C1.1/legacy-entries";

    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    @Test
    void K20_an_entry_is_sent_refused_with_its_fields_accepted_and_confirmed_as_a_task() {
        var coordinator = ApiClient.as("coordinator", port);
        var wrong =
                coordinator.post(LEGACY, Map.of("title", "A forum")).expect(422).json();
        assertThat(codes(wrong)).contains("documentIds evidence-required", "effectiveDate day-required");
        ApiClient.as("proposer", port).post(LEGACY, Map.of()).expect(403);
        ApiClient.anonymous(port).get(LEGACY).expect(401);

        var entry = coordinator.post(LEGACY, entry()).expect(201).json();
        assertThat(entry.path("number").asText()).matches("LEG-\\d{4}-\\d{4}");
        assertThat(entry.path("outcome").isNull()).isTrue();
        assertThat(coordinator
                        .get("/api/tasks?proposal=" + entry.path("id").asText())
                        .json()
                        .path("items"))
                .isEmpty();
        var answer = confirm(entry.path("id").asText(), Map.of("outcome", "CONFIRM"));
        assertThat(answer.path("credits").get(0).path("state").asText()).isEqualTo("POSTED");
        assertThat(answer.path("proposal").isNull()).isTrue();
        var listed =
                ApiClient.as("auditor", port).get(LEGACY).expect(200).json().path("items");
        assertThat(StreamSupport.stream(listed.spliterator(), false)
                        .filter(one -> one.path("id").equals(entry.path("id")))
                        .map(one -> one.path("outcome").asText()))
                .containsExactly("CONFIRM");
    }

    @Test
    void K17_K18_K21_a_change_is_asked_once_confirmed_by_another_and_a_reversed_credit_is_not_reversed_again() {
        var entry = ApiClient.as("coordinator", port)
                .post(LEGACY, entry())
                .expect(201)
                .json();
        var file = entry.path("id").asText();
        var id = confirm(file, Map.of("outcome", "CONFIRM"))
                .path("credits")
                .get(0)
                .path("id")
                .asText();
        var changes = "/api/targets/C1.1/credits/" + id + "/changes";
        var coordinator = ApiClient.as("coordinator", port);
        var wish = new HashMap<String, Object>(Map.of("kind", "REVERSAL", "reason", "The minister's decision"));
        assertThat(codes(coordinator.post(changes, wish).expect(422).json()))
                .containsExactlyInAnyOrder("effectiveDate day-required", "documentId evidence-required");
        wish.put("effectiveDate", "2025-05-05");
        wish.put("documentId", paper());
        var change = coordinator.post(changes, wish).expect(201).json();
        assertThat(change.path("decision").isNull()).isTrue();
        assertThat(coordinator
                        .post(changes, wish)
                        .expect(409)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("credit-change-open");

        confirm(file, Map.of("outcome", "CONFIRM"));
        var credit = ApiClient.anonymous(port)
                .get("/api/targets/C1.1/credits/" + id)
                .expect(200)
                .json();
        assertThat(credit.path("state").asText()).isEqualTo("REVERSED");
        assertThat(credit.path("reversal").path("effectiveDate").asText()).isEqualTo("2025-05-05");
        assertThat(coordinator
                        .post(changes, wish)
                        .expect(409)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("credit-not-live");
        var listed =
                ApiClient.as("auditor", port).get(changes).expect(200).json().path("items");
        assertThat(listed.get(0).path("decision").path("outcome").asText()).isEqualTo("CONFIRM");
        ApiClient.as("proposer", port).get(changes).expect(403);
        ApiClient.anonymous(port).get("/api/targets/C2.1/credits/" + id).expect(404);
    }

    private JsonNode confirm(String file, Map<String, String> form) {
        var second = ApiClient.as("coordinator2", port);
        var task = second.get("/api/tasks?proposal=" + file)
                .expect(200)
                .json()
                .path("items")
                .get(0);
        return second.post("/api/tasks/" + task.path("id").asText() + "/completion", form)
                .expect(200)
                .json();
    }

    private Map<String, Object> entry() {
        return Map.of(
                "title",
                "Forum " + UUID.randomUUID(),
                "organisation",
                new Road(beans).actor("proposer").organisation().toString(),
                "countries",
                List.of("PK", "LA"),
                "effectiveDate",
                "2025-02-05",
                "documentIds",
                List.of(paper()),
                "reason",
                "Held before");
    }

    private String paper() {
        return ApiClient.as("coordinator", port)
                .upload("/api/credit-evidence", "ANY", "paper.pdf", Projects.pdf("paper " + UUID.randomUUID()))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static List<String> codes(JsonNode problem) {
        return StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error ->
                        error.path("field").asText() + " " + error.path("code").asText())
                .toList();
    }
}
