package org.verdant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.verdant.proposal.Track;
import org.verdant.support.FinancingRoad;
import org.verdant.support.PanelRoad;
import org.verdant.support.Projects;

/** A financing over the interface alone, step by step from its draft to the two decisions; whoever goes on takes it from there. */
final class FinancingFile {
    private static final Map<String, String> PANEL = Map.of(
            "reviewer2", "Milena Jovanović",
            "reviewer3", "Batbayar Ganbold",
            "reviewer6", "Karim Benali");

    private final ApiFile file;

    private FinancingFile(ApiFile file) {
        this.file = file;
    }

    /** Submitted by the first proposer, with everything attached. */
    static FinancingFile submitted(int port, Consumer<ObjectNode> change) {
        var nobody = new ApiFile(port, "");
        var content = Projects.unlikeAnyOther(Track.FINANCING, nobody.today()).put("track", "FINANCING");
        change.accept(content);
        var created = nobody.as("proposer").post("/api/proposals", content).expect(201);
        var file = new ApiFile(port, created.json().path("id").asText());
        Stream.concat(Projects.documentKinds(Track.FINANCING).stream(), Stream.of("COMMITMENT"))
                .forEach(kind -> file.attach("proposer", kind));
        var number = file.as("proposer")
                .post("/api/proposals/" + file.id() + "/submission", Map.of())
                .expect(202)
                .json()
                .path("number");
        assertThat(number.asText()).startsWith("FIN-");
        return new FinancingFile(file);
    }

    ApiFile api() {
        return file;
    }

    String status() {
        return file.proposal().path("status").asText();
    }

    String number() {
        return file.proposal().path("number").asText();
    }

    /** Eligible, its concept cleared, its mandate given, each country with its letter. */
    void toDueDiligence() {
        file.does("coordinator", "screenProposal", Map.of("outcome", "ELIGIBLE"));
        file.does("coordinator", "reviewConcept", Map.of("outcome", "CLEAR"));
        file.does("proposer", "giveMandate", Map.of("documentId", file.attach("proposer", "MANDATE_LETTER")));
        for (var focal : List.of("focal.pk", "focal.la", "focal.kh")) {
            file.does(
                    focal,
                    "giveNoObjection",
                    Map.of("answer", "NO_OBJECTION", "documentId", file.attach(focal, "NO_OBJECTION")));
        }
    }

    void examine() {
        for (var key : FinancingRoad.EXAMINATIONS) {
            var officer = key.equals("examineIntegrity") || key.equals("checkSafeguards");
            file.does(officer ? "safeguards" : "coordinator", key, Map.of("outcome", "CLEAR"));
        }
    }

    /** A panel of three that recommends, and terms to which the proposer agrees. */
    void recommendAndAgree() {
        file.does("coordinator", "assignReviewers", Map.of("reviewers", panel()));
        PANEL.keySet().forEach(this::review);
        file.does("coordinator", "requestClarification", Map.of("outcome", "GO_ON"));
        file.does("coordinator", "issueTermSheet", Map.of("terms", "As proposed, with an escrow account."));
        file.does("proposer", "answerTermSheet", Map.of("outcome", "AGREE"));
    }

    private List<String> panel() {
        var candidates = file.as("coordinator")
                .get("/api/proposals/" + file.id() + "/reviewer-candidates")
                .expect(200);
        var road = StreamSupport.stream(candidates.json().path("items").spliterator(), false)
                .map(item -> item.path("person"))
                .filter(person -> PANEL.containsValue(person.path("name").asText()))
                .map(person -> person.path("id").asText())
                .toList();
        assertThat(road).hasSize(PANEL.size());
        return road;
    }

    private void review(String reviewer) {
        file.does(reviewer, "declareInterest", Map.of("conflict", false));
        var scores = new HashMap<String, String>();
        PanelRoad.criteria(Track.FINANCING).forEach(criterion -> scores.put(criterion, "4"));
        file.does(reviewer, "reviewProposal", Map.of("scores", scores, "recommendation", "APPROVE"));
    }

    void decide(String... deciders) {
        for (var decider : deciders) {
            file.does(decider, "decideProposal", Map.of("outcome", "APPROVE"));
        }
    }

    JsonNode financierSays(String outcome) {
        return file.does(
                "coordinator",
                "financierDecision",
                Map.of(
                        "outcome",
                        outcome,
                        "reference",
                        "Board minutes 14/2027",
                        "documentId",
                        file.attach("coordinator", "FINANCIER_LETTER")));
    }

    void passTo(LocalDate day) {
        file.passTo(day);
    }

    LocalDate today() {
        return file.today();
    }
}
