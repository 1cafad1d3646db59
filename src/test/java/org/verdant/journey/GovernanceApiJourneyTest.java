package org.verdant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.proposal.Governances;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;

/** Texts of governance over the interface alone: one that is adopted and one that is refused. */
@VerdantTest
class GovernanceApiJourneyTest {
    private static final Map<String, Object> OBJECTION =
            Map.of("answer", "OBJECTION", "reason", "The second paragraph binds our parliament");
    private static final String CHANGED =
            Governances.TEXT.replace("They ask that", "They propose, without binding any parliament, that");

    @LocalServerPort
    int port;

    private ApiFile file = new ApiFile(0, "");

    @Test
    void a_text_is_drafted_checked_kept_in_silence_adopted_and_open_to_everybody() {
        var number = inDrafting();
        var filed = file.as("proposer")
                .post(path("/texts"), Map.of("text", CHANGED, "note", "Binds nobody"))
                .expect(201)
                .json();
        assertThat(filed.path("n").asInt()).isEqualTo(2);
        assertThat(difference()).contains("ADDED propose, without binding any parliament, ");
        putForward();
        file.does("focal.la", "answerText", Map.of("answer", "SUPPORT"));
        var letter =
                Map.of("country", "CU", "answer", "SUPPORT", "documentId", file.attach("coordinator", "NO_OBJECTION"));
        file.as("coordinator").post(path("/silence/letters"), letter).expect(201);
        file.as("focal.la").post(path("/silence/letters"), letter).expect(403);
        var tooLate = task("focal.kh");
        assertThat(ApiClient.anonymous(port).get("/api/statements/" + number).status())
                .isEqualTo(404);
        file.passTo(file.today().plusDays(21));
        assertThat(file.proposal().path("status").asText()).isEqualTo("APPROVED");
        isOpenToEverybody(number);
        isFrozen();
        assertThat(refusal("focal.kh", tooLate)).isEqualTo("silence-over");
    }

    @Test
    void a_text_to_which_a_member_objects_twice_is_not_adopted() {
        var number = inDrafting();
        putForward();
        file.does("focal.kh", "answerText", OBJECTION);
        assertThat(file.proposal().path("status").asText()).isEqualTo("REVIEW");
        file.does("proposer", "draftText", Map.of("text", CHANGED, "note", "Binds nobody"));
        file.does("safeguards", "checkText", Map.of("outcome", "CLEAR"));
        var answer = file.does("focal.la", "answerText", OBJECTION);
        assertThat(answer.at("/proposal/status").asText()).isEqualTo("REJECTED");
        var procedures =
                file.as("proposer").get(path("/silence")).expect(200).json().path("items");
        assertThat(procedures)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.path("outcome").asText()).isEqualTo("BROKEN"));
        ApiClient.anonymous(port).get("/api/statements/" + number).expect(404);
        assertThat(file.as("proposer")
                        .post(path("/texts"), Map.of("text", Governances.TEXT + " Once more."))
                        .expect(409)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("text-not-open");
    }

    @Test
    void the_track_publishes_its_fields_and_its_steps_and_has_no_rubric() {
        var track = ApiClient.anonymous(port)
                .get("/api/tracks/GOVERNANCE")
                .expect(200)
                .json();
        assertThat(track.path("open").asBoolean()).isTrue();
        assertThat(track.path("rubric").isNull()).isTrue();
        assertThat(track.path("tracked").asText()).isEqualTo("Q7.1 Q7.2 Q7.3");
        assertThat(track.at("/schema/properties/details/properties/draftingGroup/items/properties/country/type"))
                .isNotNull();
        assertThat(track.at("/schema/properties/details/required").toString())
                .contains("subtype", "forum", "theme", "draftingGroup", "textLanguage", "text");
        assertThat(track.at("/schema/required").toString()).doesNotContain("risks");
        assertThat(values(track.path("steps"), "key"))
                .contains("draftText", "checkText", "answerText")
                .doesNotContain("reviewProposal");
        var platform = ApiClient.anonymous(port)
                .get("/api/tracks/PLATFORM")
                .expect(200)
                .json();
        assertThat(values(platform.path("steps"), "key")).contains("studyOptions", "launchPlatform");
    }

    /** Submitted and eligible; answers its number. */
    private String inDrafting() {
        var nobody = new ApiFile(port, "");
        var content = Governances.statement(nobody.today()).put("track", "GOVERNANCE");
        var created = nobody.as("proposer").post("/api/proposals", content).expect(201);
        file = new ApiFile(port, created.json().path("id").asText());
        var number = file.as("proposer")
                .post(path("/submission"), Map.of())
                .expect(202)
                .json()
                .path("number")
                .asText();
        assertThat(number).startsWith("GOV-");
        file.does("coordinator", "screenProposal", Map.of("outcome", "ELIGIBLE"));
        return number;
    }

    private void putForward() {
        file.does("proposer", "draftText", Map.of());
        file.does("safeguards", "checkText", Map.of("outcome", "CLEAR"));
    }

    private void isOpenToEverybody(String number) {
        var open = ApiClient.anonymous(port)
                .get("/api/statements/" + number)
                .expect(200)
                .json();
        assertThat(open.path("text").asText()).isEqualTo(CHANGED);
        assertThat(open.path("sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(open.path("supporters").toString()).isEqualTo("[\"CU\",\"LA\"]");
        assertThat(open.path("didNotObject").toString()).contains("KH").doesNotContain("LA");
        assertThat(values(
                        ApiClient.anonymous(port)
                                .get("/api/statements")
                                .expect(200)
                                .json()
                                .path("items"),
                        "number"))
                .contains(number);
    }

    private void isFrozen() {
        var proposer = file.as("proposer");
        var edit =
                proposer.post(path("/texts"), Map.of("text", Governances.TEXT)).expect(409);
        assertThat(edit.json().path("code").asText()).isEqualTo("text-frozen");
        assertThat(edit.json().path("detail").asText()).contains("frozen");
        var whole = proposer.get(path("")).expect(200);
        var put = proposer.put(
                path(""),
                Governances.statement(file.today()).put("track", "GOVERNANCE"),
                "If-Match",
                String.valueOf(whole.header("ETag")));
        assertThat(put.expect(409).json().path("code").asText()).isEqualTo("text-frozen");
    }

    private String refusal(String person, String task) {
        return file.as(person)
                .post("/api/tasks/" + task + "/completion", OBJECTION)
                .expect(409)
                .json()
                .path("code")
                .asText();
    }

    private String task(String person) {
        return file.as(person)
                .get("/api/tasks?proposal=" + file.id() + "&key=answerText")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
    }

    private List<String> difference() {
        var pieces = file.as("focal.la").get(path("/texts/2/diff?with=1"));
        assertThat(pieces.status()).as("no member reads it before it is asked").isEqualTo(404);
        return StreamSupport.stream(
                        file.as("proposer")
                                .get(path("/texts/2/diff?with=1"))
                                .expect(200)
                                .json()
                                .path("pieces")
                                .spliterator(),
                        false)
                .map(piece ->
                        piece.path("kind").asText() + " " + piece.path("text").asText())
                .toList();
    }

    private static List<String> values(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    private String path(String part) {
        return "/api/proposals/" + file.id() + part;
    }
}
