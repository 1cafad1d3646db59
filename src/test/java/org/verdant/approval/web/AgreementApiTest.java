package org.verdant.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.support.AgreementRoad;
import org.verdant.support.ApiClient;
import org.verdant.support.Projects;
import org.verdant.support.VerdantTest;

@VerdantTest
class AgreementApiTest {
    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    private AgreementRoad road;

    @BeforeEach
    void road() {
        road = new AgreementRoad(beans);
    }

    /** Story 5 of domain.md section 8. */
    @Test
    void unsigned_after_90_days_the_reservation_is_released_and_the_file_is_cancelled() {
        var file = road.approved(Track.RND).toString();
        var proposer = ApiClient.as("proposer", port);
        var coordinator = ApiClient.as("coordinator", port);
        assertThat(status(proposer, file)).isEqualTo("AGREEMENT");
        complete(coordinator, file, "prepareAgreement", Map.of("ipAnnex", attach(proposer, file, "IP_ANNEX")));
        complete(proposer, file, "signAgreement", Map.of("signatory", "A. Malik, Director"));
        var task = task(coordinator, file, "signAgreement");
        advance("P89D");
        assertThat(status(proposer, file)).isEqualTo("AGREEMENT");
        advance("P2D");
        assertThat(status(proposer, file)).isEqualTo("CANCELLED");
        var agreement = proposer.get("/api/proposals/" + file + "/agreement")
                .expect(200)
                .json();
        assertThat(agreement.path("state").asText()).isEqualTo("LAPSED");
        assertThat(agreement.path("lapsedAt").asText()).isNotBlank();
        assertThat(proposer.get("/api/proposals/" + file + "/timeline")
                        .expect(200)
                        .text())
                .contains("releaseBudget", "retractNotice", "lapseAgreement");
        assertThat(award(ApiClient.as("reviewer1", port), file)
                        .path("retractedAt")
                        .asText())
                .isNotBlank();
        var late = coordinator.post(
                "/api/tasks/" + task + "/completion", Map.of("signatory", "The Director", "documentId", file));
        assertThat(late.expect(409).json().path("code").asText()).isEqualTo("no-longer-open");
    }

    @Test
    void a_project_is_signed_its_conditions_are_met_and_it_is_in_force_all_by_api() {
        var file = road.approved(
                        Track.CAPACITY,
                        "{'outcome':'APPROVE_WITH_CONDITIONS','conditions':['The host names a coordinator']}")
                .toString();
        var proposer = ApiClient.as("proposer", port);
        var coordinator = ApiClient.as("coordinator", port);
        complete(coordinator, file, "prepareAgreement", Map.of());
        complete(proposer, file, "signAgreement", Map.of("signatory", "A. Malik"));
        for (int i = 0; i < 2; i++) {
            var letter = attach(coordinator, file, "LETTER");
            complete(coordinator, file, "signAgreement", Map.of("signatory", "Director", "documentId", letter));
        }
        complete(proposer, file, "meetCondition", Map.of("evidence", "Dr Khan was named"));
        complete(coordinator, file, "meetCondition", Map.of("evidence", "Letter of Dr Khan seen"));
        var agreement = proposer.get("/api/proposals/" + file + "/agreement")
                .expect(200)
                .json();
        assertThat(agreement.path("state").asText()).isEqualTo("IN_FORCE");
        assertThat(agreement.at("/parties/0/name").asText()).isEqualTo(Projects.LEAD);
        assertThat(agreement.at("/conditions/0/state").asText()).isEqualTo("MET");
        assertThat(agreement.at("/versions/0/kind").asText()).isEqualTo("SHORT_FORM");
        assertThat(award(proposer, file).path("retractedAt").isNull()).isTrue();
    }

    @Test
    void more_time_is_asked_by_api_and_wrong_forms_name_their_fields() {
        var file = road.prepared(Track.CAPACITY).toString();
        var proposer = ApiClient.as("proposer", port);
        var path = "/api/proposals/" + file + "/agreement/extension";
        var refused = proposer.post(path, Map.of()).expect(422).json();
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("reason");
        var answer =
                proposer.post(path, Map.of("reason", "A flood")).expect(200).json();
        assertThat(answer.at("/extension/reason").asText()).isEqualTo("A flood");
        assertThat(answer.at("/extension/outcome").isNull()).isTrue();
        assertThat(proposer.post(path, Map.of("reason", "A flood"))
                        .expect(409)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("extension-asked");
        ApiClient.as("coordinator", port)
                .post(path, Map.of("reason", "A flood"))
                .expect(403);
    }

    @Test
    void an_agreement_is_for_those_who_may_read_the_file() {
        var file = road.prepared(Track.CAPACITY).toString();
        var path = "/api/proposals/" + file + "/agreement";
        ApiClient.anonymous(port).get(path).expect(401);
        ApiClient.as("proposer2", port).get(path).expect(404);
        ApiClient.as("proposer2", port)
                .post(path + "/extension", Map.of("reason", "x"))
                .expect(404);
        ApiClient.as("reviewer1", port).get(path).expect(404);
        ApiClient.as("auditor", port).get(path).expect(200);
        ApiClient.as("coordinator", port).get(path).expect(200);
        ApiClient.as("proposer", port)
                .get("/api/proposals/" + new org.verdant.support.Road(beans).submitted() + "/agreement")
                .expect(404);
    }

    private static String attach(ApiClient who, String file, String kind) {
        return who.upload("/api/proposals/" + file + "/documents", kind, kind + ".pdf", Projects.pdf(kind))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private void advance(String time) {
        ApiClient.as("admin", port)
                .post("/api/demo/clock", Map.of("advance", time))
                .expect(200);
    }

    private static String status(ApiClient who, String file) {
        return who.get("/api/proposals/" + file)
                .expect(200)
                .json()
                .path("status")
                .asText();
    }

    private static String task(ApiClient who, String file, String key) {
        var found = who.get("/api/tasks?proposal=" + file + "&key=" + key)
                .expect(200)
                .json();
        return found.at("/items/0/id").asText();
    }

    private static void complete(ApiClient who, String file, String key, Map<String, ?> form) {
        who.post("/api/tasks/" + task(who, file, key) + "/completion", form).expect(200);
    }

    private static com.fasterxml.jackson.databind.JsonNode award(ApiClient who, String file) {
        var items = who.get("/api/awards?limit=200").expect(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("id").asText().equals(file))
                .findFirst()
                .orElseThrow();
    }
}
