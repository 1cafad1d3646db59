package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;

@VerdantTest
class ProposalApiTest {
    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    private ObjectNode activity() {
        return Activities.complete(LocalDate.now(clock)).put("track", "ACTIVITY");
    }

    @Test
    void a_draft_is_begun_changed_with_its_version_checked_and_submitted() {
        var api = ApiClient.as("proposer", port);
        var created = api.post("/api/proposals", activity()).expect(201);
        var address = created.header("Location");
        assertThat(address)
                .isEqualTo("/api/proposals/" + created.json().get("id").asText());
        assertThat(created.json().at("/next/step").asText()).isEqualTo("submission");
        assertThat(created.json().at("/details/start").asText()).endsWith("T09:00:00");
        assertThat(created.json().at("/budget/total/amount").asText()).isEqualTo("40000.00");
        var changed = activity().put("title", "Forum on cross-border power trade along the Mekong");
        api.put(address, changed).expect(428);
        api.put(address, changed, "If-Match", "\"77\"").expect(412);
        var saved =
                api.put(address, changed, "If-Match", created.header("ETag")).expect(200);
        assertThat(saved.header("ETag")).isNotEqualTo(created.header("ETag"));
        assertThat(api.get(address + "/check").expect(200).json().get("errors")).isEmpty();
        var submitted = api.post(address + "/submission", Map.of()).expect(202).json();
        assertThat(submitted.get("number").asText()).matches("ACT-\\d{4}-\\d{4}");
        assertThat(submitted.get("status").asText()).isEqualTo("SCREENING");
        assertThat(submitted.at("/next/step").asText()).isEqualTo("screenProposal");
        assertThat(submitted.at("/next/who").asText()).isEqualTo("coordinator");
        assertThat(submitted.at("/next/expected").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(api.post(address + "/submission", Map.of())
                        .expect(409)
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("already-submitted");
        assertThat(api.put(address, changed, "If-Match", "\"" + submitted.get("version") + "\"")
                        .expect(409)
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("not-editable");
    }

    @Test
    void an_incomplete_draft_is_kept_and_its_submission_answers_with_the_list_of_the_check() {
        var api = ApiClient.as("proposer", port);
        var address = api.post("/api/proposals", Map.of("track", "ACTIVITY", "title", "Short"))
                .expect(201)
                .header("Location");
        var check = api.get(address + "/check").expect(200).json();
        var refused = api.post(address + "/submission", Map.of()).expect(422).json();
        assertThat(refused.get("code").asText()).isEqualTo("draft-incomplete");
        assertThat(refused.get("errors")).isEqualTo(check.get("errors"));
        assertThat(codes(check)).contains("title:length", "summary:required", "details.kind:required");
        assertThat(StreamSupport.stream(check.get("errors").spliterator(), false)
                        .map(error -> error.get("message").asText()))
                .noneMatch(words -> words.matches("[a-z-]+"));
    }

    @Test
    void malformed_and_unknown_values_are_refused_at_their_place() {
        var api = ApiClient.as("proposer", port);
        var wrong = activity().put("plannedStart", "soon");
        wrong.withObject("/details").put("kind", "PARTY").put("participantsPlanned", "many");
        var refused = api.post("/api/proposals", wrong).expect(422).json();
        assertThat(codes(refused))
                .contains(
                        "plannedStart:malformed-value",
                        "details.kind:malformed-value",
                        "details.participantsPlanned:malformed-value");
        api.post("/api/proposals", activity().put("status", "APPROVED")).expect(400);
        api.post("/api/proposals", Map.of("track", "NONSENSE")).expect(422);
        api.post("/api/proposals", Map.of("track", "ACTIVITY", "partners", Map.of("name", 3)))
                .expect(422);
        api.post("/api/proposals", "[1,2]").expect(422);
    }

    @Test
    void nobody_else_sees_a_draft_and_only_its_proposer_changes_it() {
        var address = ApiClient.as("proposer", port)
                .post("/api/proposals", activity())
                .expect(201)
                .header("Location");
        for (var stranger : new String[] {"proposer2", "coordinator", "reviewer1", "approver"}) {
            var api = ApiClient.as(stranger, port);
            api.get(address).expect(404);
            api.get(address + "/timeline").expect(404);
            api.get(address + "/versions").expect(404);
            api.get(address + "/documents").expect(404);
        }
        ApiClient.as("auditor", port).get(address).expect(200);
        ApiClient.as("proposer2", port).post(address + "/submission", Map.of()).expect(404);
        ApiClient.anonymous(port).get(address).expect(401);
    }

    @Test
    void the_list_holds_what_the_caller_may_read_page_by_page() {
        var api = ApiClient.as("proposer2", port);
        for (int i = 0; i < 3; i++) {
            api.post("/api/proposals", activity().put("title", "Zephyr dialogue number " + i))
                    .expect(201);
        }
        var first =
                api.get("/api/proposals?q=zephyr&mine=true&limit=2").expect(200).json();
        assertThat(first.get("items")).hasSize(2);
        assertThat(first.get("total").asInt()).isEqualTo(3);
        var second = api.get("/api/proposals?q=zephyr&mine=true&limit=2&cursor="
                        + first.get("next").asText())
                .expect(200)
                .json();
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(ApiClient.as("proposer", port)
                        .get("/api/proposals?q=zephyr")
                        .expect(200)
                        .json()
                        .get("items"))
                .isEmpty();
        api.get("/api/proposals?cursor=nonsense").expect(400);
        api.get("/api/proposals?colour=red").expect(400);
        api.get("/api/proposals?status=SCREENING&track=ACTIVITY&country=LA").expect(200);
    }

    @Test
    void attachments_are_stored_with_their_fingerprint_and_answered_as_downloads() {
        var api = ApiClient.as("proposer", port);
        var address = api.post("/api/proposals", activity()).expect(201).header("Location");
        var text = "An agenda.\nDay one: arrival.\n".getBytes(StandardCharsets.UTF_8);
        var stored = api.upload(address + "/documents", "AGENDA", "agenda.txt", text)
                .expect(201)
                .json();
        assertThat(stored.get("sha256").asText()).hasSize(64);
        assertThat(stored.get("size").asInt()).isEqualTo(text.length);
        var file = api.raw("/api/documents/" + stored.get("id").asText());
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        ApiClient.as("proposer2", port)
                .get("/api/documents/" + stored.get("id").asText())
                .expect(404);
        api.delete("/api/documents/" + stored.get("id").asText()).expect(204);
        assertThat(api.get(address + "/documents").json().get("items")).isEmpty();
    }

    @Test
    void a_track_is_described_with_its_fields_rubric_and_deadlines() {
        var track = ApiClient.anonymous(port)
                .get("/api/tracks/ACTIVITY")
                .expect(200)
                .json();
        assertThat(track.at("/schema/$schema").asText()).contains("2020-12");
        assertThat(track.at("/schema/properties/title/minLength").asInt()).isEqualTo(10);
        assertThat(track.at("/schema/properties/details/properties/kind/enum")).hasSize(9);
        assertThat(track.at("/rubric/pass").asText()).startsWith("60");
        assertThat(track.get("steps")).isNotEmpty();
        assertThat(ApiClient.anonymous(port)
                        .get("/api/tracks")
                        .expect(200)
                        .json()
                        .get("items"))
                .hasSize(10);
        ApiClient.anonymous(port).get("/api/tracks/NONSENSE").expect(404);
    }

    @Test
    void the_story_and_the_versions_of_a_returned_proposal_show_what_changed() {
        var api = ApiClient.as("proposer", port);
        var created = api.post("/api/proposals", activity()).expect(201);
        var address = created.header("Location");
        api.post(address + "/submission", Map.of()).expect(202);
        var coordinator = ApiClient.as("coordinator", port);
        complete(
                coordinator, created.json().get("id").asText(), Map.of("outcome", "RETURN", "comment", "Say who pays"));
        var returned = api.get(address).expect(200);
        assertThat(returned.json().get("status").asText()).isEqualTo("RETURNED");
        var changed = activity().put("title", "Forum on cross-border power trade along the Mekong");
        api.put(address, changed, "If-Match", returned.header("ETag")).expect(200);
        complete(api, created.json().get("id").asText(), Map.of());
        assertThat(api.get(address + "/versions").expect(200).json().get("items"))
                .hasSize(2);
        var diff = api.get(address + "/versions/2/diff?with=1").expect(200).json();
        assertThat(diff.get("changes")).hasSize(1);
        assertThat(diff.at("/changes/0/field").asText()).isEqualTo("title");
        var story = api.get(address + "/timeline").expect(200).json().get("items");
        assertThat(StreamSupport.stream(story.spliterator(), false)
                        .map(entry -> entry.get("code").asText()))
                .startsWith("drafted", "proposalSubmitted", "screenProposal", "completeProposal", "screenProposal");
        api.post(address + "/withdrawal", Map.of()).expect(422);
        coordinator.post(address + "/withdrawal", Map.of("reason", "not mine")).expect(403);
        assertThat(api.post(address + "/withdrawal", Map.of("reason", "No host"))
                        .expect(200)
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("WITHDRAWN");
    }

    private static void complete(ApiClient api, String proposal, Map<String, String> form) {
        var task = api.get("/api/tasks?proposal=" + proposal)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        api.post("/api/tasks/" + task + "/completion", form).expect(200);
    }

    private static java.util.List<String> codes(JsonNode answer) {
        return StreamSupport.stream(answer.get("errors").spliterator(), false)
                .map(error ->
                        error.get("field").asText() + ":" + error.get("code").asText())
                .toList();
    }
}
