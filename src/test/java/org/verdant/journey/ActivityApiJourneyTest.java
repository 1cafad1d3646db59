package org.verdant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;

/** The whole road over the API, as a program would walk it for six people: from a draft to a counted result. */
@VerdantTest
class ActivityApiJourneyTest {
    @LocalServerPort
    int port;

    @Test
    void an_activity_goes_from_a_draft_to_a_counted_result() {
        var proposer = ApiClient.as("proposer", port);
        var coordinator = ApiClient.as("coordinator", port);
        var file = submitted(proposer);
        assertThat(ApiClient.as("proposer2", port).get("/api/proposals/" + file).status())
                .isEqualTo(404);

        approve(file, coordinator);
        ApiClient.as("admin", port)
                .post("/api/demo/clock", Map.of("advance", "P70D"))
                .expect(200);
        var counted = counted();
        var report = complete(proposer, file, "submitReport", report(proposer, file, List.of("PK", "LA")));
        assertThat(report.at("/proposal/status").asText()).isEqualTo("CLOSING");
        complete(coordinator, file, "verifyReport", Map.of("outcome", "ACCEPT", "comment", "Checked."));
        assertThat(tasks(coordinator, file, "confirmCredit")).isEmpty();
        var confirmed = complete(
                ApiClient.as("coordinator2", port),
                file,
                "confirmCredit",
                Map.of("outcome", "CONFIRM", "comment", "Yes."));

        assertThat(confirmed.at("/proposal/status").asText()).isEqualTo("COMPLETED");
        assertThat(confirmed.at("/credits/0/state").asText()).isEqualTo("POSTED");
        assertThat(counted()).isEqualTo(counted + 1);
        var credit = coordinator
                .get("/api/targets/C1.1/credits?limit=1")
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(credit.at("/proposal/id").asText()).isEqualTo(file);
        assertThat(credit.at("/postedBy/name").asText()).isEqualTo("Mei Liu");
        assertThat(credit.at("/confirmedBy/name").asText()).isEqualTo("Daniel Okafor");
        assertThat(credit.at("/evidence")).hasSize(2);
    }

    /** Story 6 of domain.md section 8. */
    @Test
    void an_activity_with_one_country_present_is_not_counted_and_with_two_is_counted_once_though_reported_twice() {
        var proposer = ApiClient.as("proposer", port);
        var coordinator = ApiClient.as("coordinator", port);
        var file = submitted(proposer);
        approve(file, coordinator);
        ApiClient.as("admin", port)
                .post("/api/demo/clock", Map.of("advance", "P70D"))
                .expect(200);
        var counted = counted();
        var task = tasks(proposer, file, "submitReport").get(0).path("id").asText();

        var refused = proposer.post("/api/tasks/" + task + "/completion", report(proposer, file, List.of("PK")))
                .expect(422);
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("attendance-one-country");
        assertThat(counted()).isEqualTo(counted);

        var two = report(proposer, file, List.of("PK", "LA"));
        proposer.post("/api/tasks/" + task + "/completion", two).expect(200);
        var again = proposer.post("/api/tasks/" + task + "/completion", two).expect(409);
        assertThat(again.json().path("code").asText()).isEqualTo("already-done");
        complete(coordinator, file, "verifyReport", Map.of("outcome", "ACCEPT"));
        var second = ApiClient.as("coordinator2", port);
        var confirm = tasks(second, file, "confirmCredit").get(0).path("id").asText();
        second.post("/api/tasks/" + confirm + "/completion", Map.of("outcome", "CONFIRM"))
                .expect(200);
        second.post("/api/tasks/" + confirm + "/completion", Map.of("outcome", "CONFIRM"))
                .expect(409);

        assertThat(counted()).isEqualTo(counted + 1);
    }

    @Test
    void a_proposer_never_learns_who_reviews() {
        var proposer = ApiClient.as("proposer", port);
        var file = submitted(proposer);
        approve(file, ApiClient.as("coordinator", port));

        for (var path : List.of("", "/timeline", "/versions", "/reviews", "/decisions")) {
            var answer = proposer.get("/api/proposals/" + file + path);
            assertThat(answer.text()).as(path).doesNotContain("Milena").doesNotContain(person("reviewer2", file));
        }
    }

    @Test
    void the_same_submission_with_the_same_key_is_answered_again_and_done_once() {
        var proposer = ApiClient.as("proposer", port);
        var file = draft(proposer);
        var key = UUID.randomUUID().toString();
        var path = "/api/proposals/" + file + "/submission";

        var first = proposer.post(path, Map.of(), "Idempotency-Key", key).expect(202);
        var replayed = proposer.post(path, Map.of(), "Idempotency-Key", key).expect(202);

        assertThat(replayed.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(replayed.json().path("number")).isEqualTo(first.json().path("number"));
        proposer.post(path, Map.of()).expect(409);
    }

    private String draft(ApiClient proposer) {
        return proposer.post("/api/proposals", JourneyActivity.form(today()))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private String submitted(ApiClient proposer) {
        var file = draft(proposer);
        var number = proposer.post("/api/proposals/" + file + "/submission", Map.of())
                .expect(202)
                .json()
                .path("number");
        assertThat(number.asText()).matches("ACT-\\d{4}-\\d{4,}");
        return file;
    }

    private void approve(String file, ApiClient coordinator) {
        complete(coordinator, file, "screenProposal", Map.of("outcome", "ELIGIBLE", "comment", "Complete."));
        complete(coordinator, file, "assignReviewers", Map.of("reviewers", List.of(person("reviewer2", file))));
        var reviewer = ApiClient.as("reviewer2", port);
        complete(reviewer, file, "declareInterest", Map.of("conflict", false, "statement", "None."));
        complete(
                reviewer,
                file,
                "reviewProposal",
                Map.of(
                        "scores", Map.of("relevance", "35", "breadth", "15", "feasibility", "15", "output", "15"),
                        "comments", Map.of("relevance", "Fits the theme."),
                        "recommendation", "APPROVE"));
        var decided = complete(
                ApiClient.as("coordinator-lead", port),
                file,
                "decideProposal",
                Map.of("outcome", "APPROVE", "reason", "As reviewed.", "letter", "We are glad to approve it."));
        assertThat(decided.at("/proposal/status").asText()).isEqualTo("APPROVED");
    }

    /** The person id behind a demonstration account, as the list of candidates gives it. */
    private String person(String account, String file) {
        var me = ApiClient.as("coordinator", port)
                .get("/api/proposals/" + file + "/reviewer-candidates")
                .expect(200);
        for (var item : me.json().path("items")) {
            if (item.at("/person/name").asText().equals(JourneyActivity.REVIEWERS.get(account))) {
                return item.at("/person/id").asText();
            }
        }
        throw new AssertionError("no candidate " + account);
    }

    private Map<String, Object> report(ApiClient proposer, String file, List<String> present) {
        var event = proposer.get("/api/proposals/" + file).expect(200).json();
        var proofs = List.of("agenda.txt", "participants.txt").stream()
                .map(name -> proposer.upload(
                                "/api/proposals/" + file + "/documents",
                                "PROOF",
                                name,
                                ("Proof " + name + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText())
                .toList();
        return Map.of(
                "heldFrom",
                event.path("plannedStart").asText(),
                "heldTo",
                event.path("plannedEnd").asText(),
                "attendance",
                present.stream()
                        .map(country -> Map.of("country", country, "women", 6, "men", 9))
                        .toList(),
                "output",
                "DECLARATION",
                "summary",
                "Held as planned.",
                "proofs",
                proofs);
    }

    private JsonNode complete(ApiClient person, String file, String key, Object form) {
        var open = tasks(person, file, key);
        assertThat(open).as(key).hasSize(1);
        return person.post("/api/tasks/" + open.get(0).path("id").asText() + "/completion", form)
                .expect(200)
                .json();
    }

    private static List<JsonNode> tasks(ApiClient person, String file, String key) {
        var items = person.get("/api/tasks?proposal=" + file + "&key=" + key)
                .expect(200)
                .json()
                .path("items");
        return java.util.stream.StreamSupport.stream(items.spliterator(), false).toList();
    }

    private int counted() {
        return ApiClient.anonymous(port)
                .get("/api/programme")
                .expect(200)
                .json()
                .at("/targets/0/counted")
                .asInt();
    }

    private LocalDate today() {
        var now = ApiClient.as("admin", port)
                .get("/api/demo/clock")
                .expect(200)
                .json()
                .path("now")
                .asText();
        return LocalDate.parse(now.substring(0, 10));
    }
}
