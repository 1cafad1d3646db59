package org.verdant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.proposal.Exchanges;
import org.verdant.proposal.Track;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;

/** Exchanges over the API, from a draft to a closed file: one that is followed without a minimum, and one that counts to C1.1 as well. */
@VerdantTest
class ExchangeApiJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Test
    void a_policy_exchange_that_is_not_registered_gives_no_credit_and_moves_the_figures_of_Q5_1() {
        var file =
                confirmed(Track.POLICY, Exchanges.complete(Track.POLICY, LocalDate.now(clock)), "INSTRUMENT_ADOPTED");

        assertThat(file.after().at("/proposal/status").asText()).isEqualTo("COMPLETED");
        assertThat(file.after().at("/credits")).isEmpty();
        assertThat(counted()).isEqualTo(file.counted());
        assertThat(figure("Q5.1", "exchanges")).isEqualTo(file.exchanges() + 1);
        var shown = proposer().get("/api/proposals/" + file.id()).expect(200).json();
        assertThat(shown.has("counting")).isFalse();
        var reports = proposer()
                .get("/api/proposals/" + file.id() + "/reports")
                .expect(200)
                .json();
        assertThat(reports.at("/items/0/officialReference").asText()).isEqualTo("Gazette 12/2027, no. 4");
    }

    @Test
    void an_exchange_of_young_people_that_is_registered_counts_to_C1_1_and_is_heard_of_again_a_year_later() {
        var file = confirmed(Track.YOUTH, Exchanges.registered(Track.YOUTH, LocalDate.now(clock)), "REPORT");

        assertThat(file.after().at("/credits/0/state").asText()).isEqualTo("POSTED");
        assertThat(counted()).isEqualTo(file.counted() + 1);
        assertThat(figure("Q6.1", "exchanges")).isEqualTo(file.exchanges() + 1);
        var shown = proposer().get("/api/proposals/" + file.id()).expect(200).json();
        assertThat(shown.at("/counting/target").asText()).isEqualTo("C1.1");
        advance("P370D");
        complete("proposer", file.id(), "submitOutcomeNote", Map.of("reached", 24, "summary", "Two start-ups began."));
        var note = proposer()
                .get("/api/proposals/" + file.id() + "/reports")
                .expect(200)
                .json()
                .path("outcomeNote");
        assertThat(note.path("contactRate").asDouble()).isEqualTo(80.0);
    }

    @Test
    void the_tracks_are_described_with_their_fields_their_rubric_and_what_they_move() {
        var policy = described("POLICY");
        assertThat(policy.at("/schema/properties/details/required").toString())
                .contains("\"instrument\"", "\"stage\"", "\"mutualRecognition\"", "\"registered\"")
                .doesNotContain("primaryTheme", "officialReference");
        assertThat(policy.at("/schema/properties/details/properties/expectedOutput/enum/0")
                        .asText())
                .isEqualTo("INSTRUMENT_ADOPTED");
        assertThat(policy.path("tracked").asText()).isEqualTo("Q5.1");
        assertThat(policy.path("target").isNull()).isTrue();
        var youth = described("YOUTH");
        assertThat(youth.at("/schema/properties/details/required").toString())
                .contains("\"selectionRules\"", "\"safeguardingContact\"", "\"insurance\"", "\"consent\"")
                .doesNotContain("ageFrom", "ageTo");
        assertThat(youth.path("tracked").asText()).isEqualTo("Q6.1");
        for (var track : List.of(policy, youth)) {
            assertThat(track.at("/rubric/pass").asInt()).isEqualTo(60);
            assertThat(track.at("/rubric/criteria").findValuesAsText("max")).containsExactly("40", "25", "20", "15");
            assertThat(track.path("steps").findValuesAsText("key")).contains("submitOutcomeNote");
        }
    }

    private record Walked(String id, JsonNode after, int counted, int exchanges) {}

    private Walked confirmed(Track track, ObjectNode form, String output) {
        var tracked = track == Track.POLICY ? "Q5.1" : "Q6.1";
        var file = proposer()
                .post("/api/proposals", form.put("track", track.name()))
                .expect(201)
                .json()
                .path("id")
                .asText();
        var number = proposer()
                .post("/api/proposals/" + file + "/submission", Map.of())
                .expect(202)
                .json()
                .path("number");
        assertThat(number.asText()).startsWith(track == Track.POLICY ? "POL-" : "YTH-");
        complete("coordinator", file, "screenProposal", Map.of("outcome", "ELIGIBLE"));
        complete("coordinator", file, "assignReviewers", Map.of("reviewers", List.of(reviewer(file))));
        complete("reviewer2", file, "declareInterest", Map.of("conflict", false));
        complete("reviewer2", file, "reviewProposal", review());
        complete("coordinator-lead", file, "decideProposal", Map.of("outcome", "APPROVE", "reason", "As reviewed."));
        advance("P70D");
        var counted = counted();
        var exchanges = figure(tracked, "exchanges");
        complete("proposer", file, "submitReport", report(file, output));
        complete("coordinator", file, "verifyReport", Map.of("outcome", "ACCEPT"));
        var after = complete("coordinator2", file, "confirmCredit", Map.of("outcome", "CONFIRM"));
        return new Walked(file, after, counted, exchanges);
    }

    private static Map<String, Object> review() {
        return Map.of(
                "scores", Map.of("relevance", "30", "participation", "20", "quality", "15", "followUp", "10"),
                "comments", Map.of("relevance", "Fits."),
                "recommendation", "APPROVE");
    }

    private Map<String, Object> report(String file, String output) {
        var event = proposer().get("/api/proposals/" + file).expect(200).json();
        var proofs = Stream.of("agenda.txt", "participants.txt")
                .map(name -> proposer()
                        .upload(
                                "/api/proposals/" + file + "/documents",
                                "PROOF",
                                name,
                                ("Proof " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8))
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
                List.of(Map.of("country", "PK", "women", 6, "men", 9), Map.of("country", "LA", "women", 6, "men", 9)),
                "output",
                output,
                "officialReference",
                "Gazette 12/2027, no. 4",
                "summary",
                "Held as planned.",
                "proofs",
                proofs);
    }

    private ApiClient proposer() {
        return ApiClient.as("proposer", port);
    }

    private String reviewer(String file) {
        var candidates = ApiClient.as("coordinator", port)
                .get("/api/proposals/" + file + "/reviewer-candidates")
                .expect(200)
                .json();
        return Stream.iterate(0, i -> i + 1)
                .map(i -> candidates.at("/items/" + i + "/person"))
                .filter(person -> person.path("name").asText().equals(JourneyActivity.REVIEWERS.get("reviewer2")))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private JsonNode complete(String person, String file, String key, Object form) {
        var client = ApiClient.as(person, port);
        var open = client.get("/api/tasks?proposal=" + file + "&key=" + key)
                .expect(200)
                .json();
        var task = open.at("/items/0/id").asText();
        assertThat(task).as(key).isNotEmpty();
        return client.post("/api/tasks/" + task + "/completion", form)
                .expect(200)
                .json();
    }

    private void advance(String time) {
        ApiClient.as("admin", port)
                .post("/api/demo/clock", Map.of("advance", time))
                .expect(200);
    }

    private JsonNode programme() {
        return ApiClient.anonymous(port).get("/api/programme").expect(200).json();
    }

    private int counted() {
        return programme().at("/targets/0/counted").asInt();
    }

    private int figure(String tracked, String measure) {
        for (var commitment : programme().path("tracked")) {
            if (commitment.path("code").asText().equals(tracked)) {
                return commitment.path("measures").path(measure).asInt();
            }
        }
        throw new AssertionError(tracked);
    }

    private JsonNode described(String track) {
        return ApiClient.anonymous(port).get("/api/tracks/" + track).expect(200).json();
    }
}
