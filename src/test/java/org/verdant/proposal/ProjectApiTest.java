package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.Projects;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.ReviewStages.Stage;

/** The three project tracks over the interface: described, drafted, checked and submitted. */
@VerdantTest
class ProjectApiTest {
    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    private ObjectNode project(Track track) {
        return Projects.unlikeAnyOther(track, LocalDate.now(clock)).put("track", track.name());
    }

    private static List<String> codes(JsonNode answer, String kind) {
        return StreamSupport.stream(answer.get(kind).spliterator(), false)
                .map(error ->
                        error.get("field").asText() + ":" + error.get("code").asText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "RND, RND-, workPackages",
        "EQUIPMENT, EQP-, certificates",
        "CAPACITY, CAP-, runs",
        "STUDY, STU-, scenarios",
        "FINANCING, FIN-, covenants"
    })
    void a_draft_comes_back_as_it_was_sent_and_is_submitted_with_its_documents(
            Track track, String prefix, String group) {
        var api = ApiClient.as("proposer", port);
        var sent = project(track);
        var created = api.post("/api/proposals", sent).expect(201);
        var address = created.header("Location");
        for (var field : List.of("results", "risks", "markers", "safeguards", "declarations", "confidentialFields")) {
            assertThat(created.json().get(field)).as(field).isEqualTo(sent.get(field));
        }
        assertThat(created.json().at("/details/" + group)).isEqualTo(sent.at("/details/" + group));
        var refused = api.post(address + "/submission", Map.of()).expect(422).json();
        assertThat(codes(refused, "errors")).contains("documents:E05", "documents.BUDGET:document-missing");
        for (var kind : Projects.documentKinds(track)) {
            api.upload(address + "/documents", kind, kind + ".pdf", Projects.pdf(kind))
                    .expect(201);
        }
        var check = api.get(address + "/check").expect(200).json();
        assertThat(check.get("errors")).isEmpty();
        assertThat(codes(check, "warnings")).containsExactly("documents:fewer-letters-than-partners");
        var submitted = api.post(address + "/submission", Map.of()).expect(202).json();
        assertThat(submitted.get("number").asText()).startsWith(prefix);
        assertThat(submitted.get("status").asText()).isEqualTo("SCREENING");
    }

    @ParameterizedTest
    @EnumSource(names = {"RND", "EQUIPMENT", "CAPACITY", "STUDY", "FINANCING"})
    void an_empty_draft_is_kept_and_told_what_is_missing_in_words(Track track) {
        var api = ApiClient.as("proposer", port);
        var address = api.post("/api/proposals", Map.of("track", track.name(), "title", "Short"))
                .expect(201)
                .header("Location");
        var check = api.get(address + "/check").expect(200).json();
        assertThat(codes(check, "errors")).contains("results:required", "risks:required", "documents:E05");
        assertThat(check.get("errors"))
                .allSatisfy(error ->
                        assertThat(error.get("message").asText()).contains(" ").doesNotContain("{"));
        assertThat(codes(check, "errors").stream().filter(code -> code.startsWith("details.")))
                .hasSizeGreaterThan(8);
        assertThat(codes(api.post(address + "/submission", Map.of()).expect(422).json(), "errors"))
                .contains("title:length", "results:required");
    }

    @Test
    void a_research_project_above_two_million_dollars_begins_with_a_concept_and_its_documents() {
        var api = ApiClient.as("proposer", port);
        var large =
                Projects.json(Track.RND, 2, LocalDate.now(clock), "3000000.00").put("track", "RND");
        var address = api.post("/api/proposals", large).expect(201).header("Location");
        assertThat(codes(api.get(address + "/check").json(), "errors"))
                .contains("documents.CONCEPT_NOTE:document-missing", "documents.IP_INTENT:document-missing")
                .doesNotContain("documents.PART_B:document-missing", "documents.IP_ANNEX:document-missing");
        for (var kind : RequiredDocuments.of(Track.RND, Stage.CONCEPT)) {
            api.upload(address + "/documents", kind, kind + ".pdf", Projects.pdf(kind))
                    .expect(201);
        }
        assertThat(api.get(address + "/check").json().get("errors")).isEmpty();
    }

    @Test
    void malformed_and_unknown_values_are_refused_at_their_place() {
        var wrong = project(Track.RND);
        ((ObjectNode) wrong.at("/details/workPackages/0")).put("fromMonth", "soon");
        ((ObjectNode) wrong.at("/risks/0")).put("likelihood", "often");
        wrong.withObject("/markers").put("gender", "some");
        var refused = ApiClient.as("proposer", port)
                .post("/api/proposals", wrong)
                .expect(422)
                .json();
        assertThat(codes(refused, "errors"))
                .containsExactlyInAnyOrder(
                        "details.workPackages[0].fromMonth:malformed-value",
                        "risks[0].likelihood:malformed-value",
                        "markers.gender:malformed-value");
        var unknown = project(Track.RND);
        unknown.withObject("/markers").put("colour", "red");
        ApiClient.as("proposer", port).post("/api/proposals", unknown).expect(400);
    }

    @ParameterizedTest
    @CsvSource({
        "RND, C2.1, trlTarget, maximum, 9",
        "EQUIPMENT, C2.2, trl, minimum, 7",
        "CAPACITY, C3.1, learningObjectives, minItems, 3",
        "STUDY, C3.3, horizonYear, maximum, 2060"
    })
    void a_track_is_described_from_the_records_that_check_it(
            Track track, String target, String field, String limit, int value) {
        var described = ApiClient.anonymous(port)
                .get("/api/tracks/" + track)
                .expect(200)
                .json();
        assertThat(described.get("open").asBoolean()).isTrue();
        assertThat(described.get("target").asText()).isEqualTo(target);
        assertThat(described
                        .at("/schema/properties/details/properties/" + field + "/" + limit)
                        .asInt())
                .isEqualTo(value);
        assertThat(described.at("/schema/required").toString())
                .contains("\"risks\"", "\"declarations\"", "\"markers\"");
        assertThat(described.at("/rubric/criteria")).isNotEmpty();
        assertThat(described.get("steps")).isNotEmpty();
    }

    @Test
    void an_activity_still_needs_no_results_risks_or_declarations() {
        var described = ApiClient.anonymous(port)
                .get("/api/tracks/ACTIVITY")
                .expect(200)
                .json();
        assertThat(described.at("/schema/required").toString()).doesNotContain("risks", "declarations", "results");
        var kept = Activities.complete(LocalDate.now(clock)).put("track", "ACTIVITY");
        kept.set("results", project(Track.RND).get("results"));
        var created = ApiClient.as("proposer", port)
                .post("/api/proposals", kept)
                .expect(201)
                .json();
        assertThat(created.get("results")).isEqualTo(kept.get("results"));
        assertThat(created.has("risks")).isFalse();
    }

    @Test
    void money_of_another_currency_counts_in_dollars_by_the_rate_of_the_form() {
        var euros = project(Track.RND);
        euros.withObject("/budget/total").put("currency", "EUR");
        euros.putObject("fx")
                .put("rate", "0.8")
                .put("date", LocalDate.now(clock).toString())
                .put("source", "A central bank");
        var created = ApiClient.as("proposer", port)
                .post("/api/proposals", euros)
                .expect(201)
                .json();
        assertThat(created.at("/fx/rate").asText()).isEqualTo("0.8");
    }

    @Test
    void a_large_form_is_kept_whole_and_answered_quickly_enough_to_type_on() {
        var large = Projects.large(LocalDate.now(clock)).put("track", "RND");
        var api = ApiClient.as("proposer", port);
        var created = api.post("/api/proposals", large).expect(201);
        assertThat(created.json().at("/details/workPackages")).hasSize(12);
        assertThat(created.json().at("/details/deliverables")).hasSize(40);
        var check = api.get(created.header("Location") + "/check").expect(200).json();
        assertThat(codes(check, "errors")).allMatch(code -> code.startsWith("documents"));
    }
}
