package org.verdant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.proposal.Track;
import org.verdant.support.ApiClient;
import org.verdant.support.PanelRoad;
import org.verdant.support.Projects;
import org.verdant.support.VerdantTest;

/** A course over the API alone, as a program would walk it for twelve people: from a draft to its lessons. */
@VerdantTest
class ProjectApiJourneyTest {
    private static final Map<String, String> PANEL =
            Map.of("reviewer2", "Milena Jovanović", "reviewer3", "Batbayar Ganbold");

    @LocalServerPort
    int port;

    private final Map<String, ApiClient> people = new ConcurrentHashMap<>();
    private String file = "";

    @Test
    void a_course_goes_from_a_draft_to_its_lessons() {
        submit();
        approve();
        sign();
        passTo(LocalDate.parse(proposal().path("plannedStart").asText()));
        assertThat(credits()).isEmpty();
        does("proposer", "submitReport", report(Map.of("MILESTONES", "Held", "RISKS", "None"), Map.of()));
        does("coordinator", "verifyReport", Map.of("outcome", "ACCEPT"));
        var confirmed = does("coordinator2", "confirmCredit", Map.of("outcome", "CONFIRM"));
        assertThat(confirmed.at("/credits/0/state").asText()).isEqualTo("POSTED");
        assertThat(credits()).containsExactly("POSTED");
        hold();
        var closed =
                does("coordinator", "closeProject", Map.of("outcome", "COMPLETED", "lessons", "Ask the host first."));
        assertThat(closed.at("/proposal/status").asText()).isEqualTo("COMPLETED");
        assertThat(credits()).containsExactly("POSTED");
    }

    private void submit() {
        var content = Projects.json(Track.CAPACITY, 90_000 + port, today()).put("track", "CAPACITY");
        file = as("proposer")
                .post("/api/proposals", content)
                .expect(201)
                .json()
                .path("id")
                .asText();
        Stream.concat(Projects.documentKinds(Track.CAPACITY).stream(), Stream.of("COMMITMENT"))
                .forEach(this::attach);
        var number = as("proposer")
                .post("/api/proposals/" + file + "/submission", Map.of())
                .expect(202)
                .json()
                .path("number");
        assertThat(number.asText()).startsWith("CAP-");
    }

    private void approve() {
        does("coordinator", "screenProposal", Map.of("outcome", "ELIGIBLE"));
        for (var focal : List.of("focal.pk", "focal.la", "focal.kh")) {
            does(focal, "giveNoObjection", Map.of("answer", "NO_OBJECTION"));
        }
        does("coordinator", "assignReviewers", Map.of("reviewers", panel()));
        PANEL.keySet().forEach(this::review);
        does("safeguards", "checkSafeguards", Map.of("outcome", "CLEAR"));
        does("coordinator", "requestClarification", Map.of("outcome", "ASK", "question", "Who pays for the hall?"));
        does("proposer", "answerClarification", Map.of("answer", "The host."));
        does("coordinator", "requestClarification", Map.of("outcome", "GO_ON"));
        var decided = does(
                "approver",
                "decideProposal",
                Map.of("outcome", "APPROVE_WITH_CONDITIONS", "conditions", List.of("A letter of the host")));
        assertThat(decided.at("/proposal/status").asText()).isEqualTo("AGREEMENT");
    }

    private List<String> panel() {
        var candidates = as("coordinator")
                .get("/api/proposals/" + file + "/reviewer-candidates")
                .expect(200);
        return StreamSupport.stream(candidates.json().path("items").spliterator(), false)
                .map(item -> item.path("person"))
                .filter(person -> PANEL.containsValue(person.path("name").asText()))
                .map(person -> person.path("id").asText())
                .toList();
    }

    private void review(String reviewer) {
        does(reviewer, "declareInterest", Map.of("conflict", false));
        var scores = new HashMap<String, String>();
        PanelRoad.criteria(Track.CAPACITY).forEach(criterion -> scores.put(criterion, "9"));
        scores.putAll(Map.of("relevance", "22", "design", "22", "inclusion", "12"));
        does(reviewer, "reviewProposal", Map.of("scores", scores, "recommendation", "APPROVE"));
    }

    private void sign() {
        does("coordinator", "prepareAgreement", Map.of());
        does("proposer", "signAgreement", Map.of("signatory", "A. Malik, Director"));
        for (int letter = 0; letter < 2; letter++) {
            does("coordinator", "signAgreement", Map.of("signatory", "The Director", "documentId", attach("LETTER")));
        }
        does("proposer", "meetCondition", Map.of("evidence", "The letter of the host, of today"));
        does("coordinator", "meetCondition", Map.of("outcome", "ACCEPT"));
        var agreement =
                as("proposer").get("/api/proposals/" + file + "/agreement").expect(200);
        assertThat(agreement.json().path("state").asText()).isEqualTo("IN_FORCE");
    }

    /** Both runs, what became of them six months later, and the final report. */
    private void hold() {
        var levels = Map.of("SATISFACTION", "4", "TEST_GAIN", "20", "COMPLETION", "95");
        for (var run : proposal().at("/details/runs")) {
            passTo(LocalDate.parse(run.path("to").asText()).plusDays(1));
            var held = Map.of(
                    "heldFrom", run.path("from").asText(),
                    "heldTo", run.path("to").asText(),
                    "trainingHours", 32,
                    "attendance", List.of(Map.of("country", "LA", "women", 9, "men", 11)));
            verified(report(levels, held));
        }
        passTo(today().plusDays(181));
        var later = Map.of("APPLYING", "80", "INSTITUTIONAL_CHANGE", "The course is in the yearly plan.");
        verified(report(later, Map.of()));
        passTo(LocalDate.parse(proposal().path("plannedEnd").asText()).plusDays(1));
        var all = new HashMap<>(levels);
        all.putAll(later);
        verified(report(all, Map.of()));
    }

    private void verified(Map<String, Object> report) {
        does("proposer", "submitReport", report);
        does("coordinator", "verifyReport", Map.of("outcome", "ACCEPT"));
    }

    /** A number is a value, everything else a note. */
    private Map<String, Object> report(Map<String, String> indicators, Map<String, Object> more) {
        var rows = indicators.entrySet().stream()
                .map(row ->
                        Map.of("code", row.getKey(), row.getValue().matches("\\d+") ? "value" : "note", row.getValue()))
                .toList();
        var form = new HashMap<String, Object>(more);
        form.putAll(Map.of("summary", "As planned.", "indicators", rows, "documentIds", List.of(attach("PROOF"))));
        return form;
    }

    private String attach(String kind) {
        return as("proposer")
                .upload("/api/proposals/" + file + "/documents", kind, kind + ".pdf", Projects.pdf(kind))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private JsonNode does(String person, String key, Object form) {
        var open = as(person)
                .get("/api/tasks?proposal=" + file + "&key=" + key)
                .expect(200)
                .json()
                .at("/items/0/id");
        assertThat(open.isMissingNode()).as(person + " has " + key).isFalse();
        return as(person)
                .post("/api/tasks/" + open.asText() + "/completion", form)
                .expect(200)
                .json();
    }

    private ApiClient as(String person) {
        return people.computeIfAbsent(person, name -> ApiClient.as(name, port));
    }

    private JsonNode proposal() {
        return as("proposer").get("/api/proposals/" + file).expect(200).json();
    }

    /** The states of what the file gave to C3.1; the total moves with the files of others too as time passes. */
    private List<String> credits() {
        var credits = ApiClient.anonymous(port)
                .get("/api/targets/C3.1/credits?limit=200")
                .expect(200)
                .json()
                .path("items");
        return StreamSupport.stream(credits.spliterator(), false)
                .filter(credit -> credit.at("/proposal/id").asText().equals(file))
                .map(credit -> credit.path("state").asText())
                .toList();
    }

    private LocalDate today() {
        var now = as("admin").get("/api/demo/clock").expect(200).json().path("now");
        return LocalDate.parse(now.asText().substring(0, 10));
    }

    private void passTo(LocalDate day) {
        var days = ChronoUnit.DAYS.between(today(), day);
        if (days > 0) {
            as("admin")
                    .post("/api/demo/clock", Map.of("advance", "P" + days + "D"))
                    .expect(200);
        }
    }
}
