package org.verdant.intervention.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.ApiClient;
import org.verdant.support.InterventionRoad;
import org.verdant.support.ProjectRoad;
import org.verdant.support.VerdantTest;

/** Suspending, resuming, cancelling and merging files by programs. */
@VerdantTest
class InterventionsApiTest {
    private static final Map<String, String> REASON = Map.of("reason", "The audit found gaps");

    private final ProjectRoad projects;
    private final InterventionRoad deeds;
    private final int port;

    @Autowired
    InterventionsApiTest(ApplicationContext beans, @LocalServerPort int port) {
        this.projects = new ProjectRoad(beans);
        this.deeds = new InterventionRoad(beans);
        this.port = port;
    }

    @Test
    void a_file_is_suspended_and_goes_on_and_everything_else_is_refused_with_a_stable_code() {
        var file = projects.started(Track.RND);
        var coordinator = api("coordinator");
        assertRefused(coordinator, file, "resumption", 409, "not-suspended");
        coordinator.post("/api/cases/" + file + "/suspension", Map.of()).expect(422);
        api("proposer").post("/api/cases/" + file + "/suspension", REASON).expect(403);
        var proposed = coordinator
                .post("/api/cases/" + file + "/suspension", REASON)
                .expect(200)
                .json();
        assertThat(proposed.at("/suspensions/0/state").asText()).isEqualTo("PROPOSED");
        assertRefused(coordinator, file, "suspension", 409, "suspension-open");
        completes("approver", file, "orderSuspension", Map.of("outcome", "ORDER"));
        var open = coordinator
                .get("/api/proposals/" + file + "/interventions")
                .expect(200)
                .json();
        assertThat(open.path("status").asText()).isEqualTo("SUSPENDED");
        assertThat(open.at("/suspensions/0/until").asText())
                .isEqualTo(projects.today().plusDays(180).toString());
        assertRefused(coordinator, file, "suspension", 409, "already-suspended");
        assertThat(api("proposer")
                        .get("/api/tasks?proposal=" + file)
                        .expect(200)
                        .json()
                        .path("items"))
                .allSatisfy(
                        item -> assertThat(item.path("suspended").asBoolean()).isTrue());
        coordinator.post("/api/cases/" + file + "/resumption", REASON).expect(200);
        completes("approver", file, "orderResumption", Map.of("outcome", "ORDER"));
        assertThat(coordinator
                        .get("/api/proposals/" + file)
                        .expect(200)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("RUNNING");
    }

    @Test
    void a_file_is_cancelled_by_its_authority_and_two_files_are_merged() {
        var survivor = projects.started(Track.RND);
        var absorbed = projects.started(Track.RND);
        var coordinator = api("coordinator");
        var number = coordinator
                .get("/api/proposals/" + survivor)
                .expect(200)
                .json()
                .path("number")
                .asText();
        coordinator
                .post("/api/cases/" + absorbed + "/merger", Map.of("survivor", "RND-1999-0001", "reason", "One"))
                .expect(422);
        coordinator
                .post("/api/cases/" + absorbed + "/merger", Map.of("survivor", number, "reason", "One project"))
                .expect(200);
        completes("coordinator2", absorbed, "confirmMerger", Map.of("outcome", "CONFIRM"));
        var merged = coordinator
                .get("/api/proposals/" + absorbed + "/interventions")
                .expect(200)
                .json();
        assertThat(merged.at("/mergers/0/survivor").asText()).isEqualTo(survivor.toString());
        assertThat(merged.path("status").asText()).isEqualTo("CANCELLED");
        coordinator.post("/api/cases/" + survivor + "/cancellation", REASON).expect(200);
        assertRefused(coordinator, survivor, "cancellation", 409, "cancellation-open");
        completes("approver", survivor, "decideCancellation", Map.of("outcome", "CANCEL"));
        assertRefused(coordinator, survivor, "cancellation", 409, "already-ended");
        assertRefused(coordinator, survivor, "suspension", 409, "already-ended");
        assertThat(deeds.left(survivor)).isZero();
    }

    private ApiClient api(String person) {
        return ApiClient.as(person, port);
    }

    private void assertRefused(ApiClient who, CaseId file, String what, int status, String code) {
        var answer = who.post("/api/cases/" + file + "/" + what, REASON)
                .expect(status)
                .json();
        assertThat(answer.path("code").asText()).isEqualTo(code);
        assertThat(answer.path("detail").asText()).doesNotContain("refusal.").isNotBlank();
    }

    private void completes(String person, CaseId file, String key, Map<String, String> form) {
        var items = api(person)
                .get("/api/tasks?proposal=" + file + "&key=" + key)
                .expect(200)
                .json()
                .path("items");
        var task = items.get(0).path("id").asText();
        api(person).post("/api/tasks/" + task + "/completion", form).expect(200);
    }
}
