package org.verdant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.proposal.Track;
import org.verdant.support.ApiClient;
import org.verdant.support.PanelRoad;
import org.verdant.support.Projects;
import org.verdant.support.StudyRoad;
import org.verdant.support.VerdantTest;

/** A planning study on three countries over the interface alone: from a draft to three credits, one of which ends again. */
@VerdantTest
class StudyApiJourneyTest {
    private static final Map<String, String> PANEL = Map.of(
            "reviewer4", "Khamla Phommasane",
            "reviewer2", "Milena Jovanović",
            "reviewer6", "Karim Benali");
    private static final List<String> COUNTRIES = List.of("LA", "KH", "MN");

    @LocalServerPort
    int port;

    private ApiFile study = new ApiFile(0, "");

    @Test
    void a_study_on_three_countries_gives_three_credits_and_loses_one() {
        submit();
        approve();
        sign();
        for (var country : COUNTRIES) {
            var focal = StudyRoad.focal(country);
            study.does(
                    focal,
                    "agreeData",
                    Map.of(
                            "signedOn", study.today().toString(),
                            "confidentiality", "INTERNAL",
                            "documentId", study.attach(focal, "DATA_AGREEMENT")));
        }
        assertThat(study.proposal().path("status").asText()).isEqualTo("RUNNING");
        report();
        for (var country : COUNTRIES) {
            accept(country);
        }
        study.does("coordinator", "publishStudy", Map.of("documentId", study.attach("proposer", "PROOF")));
        assertThat(states()).containsExactly("LA COUNTED", "KH COUNTED", "MN COUNTED");
        assertThat(credits()).containsOnly("POSTED").hasSize(3);
        reverse();
        assertThat(states()).containsExactly("LA COUNTED", "KH REVERSED", "MN COUNTED");
        assertThat(credits()).containsOnly("POSTED", "REVERSED").hasSize(3);
        var closed = study.does("coordinator", "closeProject", Map.of("outcome", "COMPLETED", "lessons", "Ask early."));
        assertThat(closed.at("/proposal/status").asText()).isEqualTo("COMPLETED");
    }

    private void submit() {
        var nobody = new ApiFile(port, "");
        var content = Projects.json(Track.STUDY, 70_000 + port, nobody.today()).put("track", "STUDY");
        Projects.withMongolia(content);
        var created = nobody.as("proposer").post("/api/proposals", content).expect(201);
        study = new ApiFile(port, created.json().path("id").asText());
        Stream.concat(Projects.documentKinds(Track.STUDY).stream(), Stream.of("COMMITMENT"))
                .forEach(kind -> study.attach("proposer", kind));
        var number = study.as("proposer")
                .post("/api/proposals/" + study.id() + "/submission", Map.of())
                .expect(202)
                .json()
                .path("number");
        assertThat(number.asText()).startsWith("STU-");
    }

    private void approve() {
        study.does("coordinator", "screenProposal", Map.of("outcome", "ELIGIBLE"));
        for (var country : COUNTRIES) {
            var focal = StudyRoad.focal(country);
            study.does(
                    focal,
                    "giveNoObjection",
                    Map.of("answer", "NO_OBJECTION", "documentId", study.attach(focal, "NO_OBJECTION")));
        }
        study.does("coordinator", "assignReviewers", Map.of("reviewers", panel()));
        PANEL.keySet().forEach(this::review);
        study.does("safeguards", "checkSafeguards", Map.of("outcome", "CLEAR"));
        study.does("coordinator", "requestClarification", Map.of("outcome", "GO_ON"));
        study.does("approver", "decideProposal", Map.of("outcome", "APPROVE"));
    }

    private List<String> panel() {
        var candidates = study.as("coordinator")
                .get("/api/proposals/" + study.id() + "/reviewer-candidates")
                .expect(200);
        return StreamSupport.stream(candidates.json().path("items").spliterator(), false)
                .map(item -> item.path("person"))
                .filter(person -> PANEL.containsValue(person.path("name").asText()))
                .map(person -> person.path("id").asText())
                .toList();
    }

    private void review(String reviewer) {
        study.does(reviewer, "declareInterest", Map.of("conflict", false));
        var scores = new HashMap<String, String>();
        PanelRoad.criteria(Track.STUDY).forEach(criterion -> scores.put(criterion, "9"));
        scores.putAll(Map.of("ownership", "26", "quality", "26", "uptake", "16"));
        study.does(reviewer, "reviewProposal", Map.of("scores", scores, "recommendation", "APPROVE"));
    }

    private void sign() {
        study.does("coordinator", "prepareAgreement", Map.of());
        study.does("proposer", "signAgreement", Map.of("signatory", "A. Malik, Director"));
        for (int letter = 0; letter < 2; letter++) {
            study.does(
                    "coordinator",
                    "signAgreement",
                    Map.of("signatory", "The Director", "documentId", study.attach("proposer", "LETTER")));
        }
    }

    /** The four reports, a workshop in each country, and the final report. */
    private void report() {
        var indicators = Map.of(
                "INCEPTION", List.of("MILESTONES", "RISKS"),
                "DATA", List.of("DATA_COVERAGE", "COUNTRIES"),
                "INTERIM", List.of("SCENARIOS", "COUNTRIES"),
                "DRAFT", List.of("SCENARIOS", "RECOMMENDATIONS", "COUNTRIES"),
                "FINAL", List.of("RECOMMENDATIONS", "COUNTRIES", "TRAINING"));
        for (var planned : study.proposal().at("/details/deliverables")) {
            var kind = planned.path("kind").asText();
            if (kind.equals("FINAL")) {
                workshops();
            } else {
                study.passTo(LocalDate.parse(planned.path("due").asText()).minusDays(14));
            }
            study.does("proposer", "submitReport", report(indicators.get(kind)));
            study.does("coordinator", "verifyReport", Map.of("outcome", "ACCEPT"));
        }
    }

    private Map<String, Object> report(List<String> indicators) {
        var rows = indicators.stream()
                .map(code -> code.equals("DATA_COVERAGE")
                        ? Map.of("code", code, "value", "90")
                        : Map.of("code", code, "note", "As planned."))
                .toList();
        return Map.of(
                "summary",
                "As planned.",
                "indicators",
                rows,
                "documentIds",
                List.of(study.attach("proposer", "PROOF")));
    }

    private void workshops() {
        for (int i = 0; i < COUNTRIES.size(); i++) {
            study.does(
                    "proposer",
                    "holdWorkshop",
                    Map.of(
                            "heldOn",
                            study.today().toString(),
                            "place",
                            "The capital",
                            "women",
                            14,
                            "men",
                            12,
                            "findings",
                            "More hydro.",
                            "documentId",
                            study.attach("proposer", "PROOF")));
        }
    }

    private void accept(String country) {
        var focal = StudyRoad.focal(country);
        study.does(
                focal,
                "acceptStudy",
                Map.of(
                        "answer", "ACCEPT",
                        "decidedOn", study.today().toString(),
                        "documentId", study.attach(focal, "ACCEPTANCE")));
        study.does("coordinator", "verifyAcceptance", Map.of("outcome", "ACCEPT"));
        study.does("coordinator2", "confirmCredit", Map.of("outcome", "CONFIRM"));
    }

    private void reverse() {
        var address = "/api/proposals/" + study.id() + "/study/reversals";
        var wish = Map.of("country", "KH", "reason", "ACCEPTANCE_WITHDRAWN", "words", "By a letter of the ministry");
        study.as("proposer").post(address, wish).expect(403);
        study.as("coordinator").post(address, Map.of("country", "KH")).expect(422);
        study.as("coordinator").post(address, wish).expect(200);
        study.as("coordinator").post(address, wish).expect(409);
        study.does("coordinator2", "confirmReversal", Map.of("comment", "The letter is genuine"));
    }

    private List<String> states() {
        var read = study.as("proposer")
                .get("/api/proposals/" + study.id() + "/study")
                .expect(200)
                .json();
        return StreamSupport.stream(read.path("countries").spliterator(), false)
                .map(one ->
                        one.path("country").asText() + " " + one.path("state").asText())
                .toList();
    }

    private List<String> credits() {
        var credits = ApiClient.anonymous(port)
                .get("/api/targets/C3.3/credits")
                .expect(200)
                .json();
        return StreamSupport.stream(credits.path("items").spliterator(), false)
                .filter(credit -> credit.toString().contains(study.id()))
                .map(credit -> credit.path("state").asText())
                .toList();
    }
}
