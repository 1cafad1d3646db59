package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.support.ApiClient;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;

/** An approved event moves to later days, twice at most, or is cancelled before it was held. */
@VerdantTest
class PostponementTest {
    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext beans;

    private Map<String, String> to(int days, String reason) {
        var day = LocalDate.now(clock).plusDays(days);
        return Map.of("start", day + "T09:00:00", "end", day + "T17:00:00", "reason", reason);
    }

    @Test
    void an_event_is_postponed_twice_at_most_and_can_be_cancelled_before_it_is_held() {
        var api = ApiClient.as("proposer", port);
        var address = "/api/proposals/" + new Road(beans).approved();
        assertThat(api.get(address).json().at("/next/step").asText()).isEqualTo("whatComesFirst");
        api.post(address + "/postponement", to(90, " ")).expect(422);
        api.post(address + "/postponement", to(-3, "late")).expect(422);
        ApiClient.as("proposer2", port)
                .post(address + "/postponement", to(90, "x"))
                .expect(404);
        var moved = api.post(address + "/postponement", to(90, "The hall is not free"))
                .expect(200)
                .json();
        assertThat(moved.at("/details/start").asText())
                .startsWith(LocalDate.now(clock).plusDays(90).toString());
        api.post(address + "/postponement", to(120, "A strike")).expect(200);
        assertThat(api.post(address + "/postponement", to(150, "Again"))
                        .expect(409)
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("postponed-twice");
        assertThat(api.get(address + "/timeline").expect(200).text())
                .doesNotContain("reviewer1")
                .doesNotContain("Reviewer One");
        var cancellation = address.replace("/proposals/", "/cases/") + "/cancellation";
        api.post(cancellation, Map.of("reason", "mine")).expect(403);
        var coordinator = ApiClient.as("coordinator", port);
        coordinator.post(cancellation, Map.of()).expect(422);
        assertThat(coordinator
                        .post(cancellation, Map.of("reason", "No longer wanted"))
                        .expect(200)
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("CANCELLED");
    }
}
