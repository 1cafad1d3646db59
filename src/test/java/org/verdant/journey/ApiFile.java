package org.verdant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.verdant.support.ApiClient;
import org.verdant.support.Projects;

/** One file over the interface alone, each person with a session of their own. */
final class ApiFile {
    private final Map<String, ApiClient> people = new ConcurrentHashMap<>();
    private final int port;
    private final String id;

    ApiFile(int port, String id) {
        this.port = port;
        this.id = id;
    }

    String id() {
        return id;
    }

    String attach(String person, String kind) {
        return as(person)
                .upload("/api/proposals/" + id + "/documents", kind, kind + ".pdf", Projects.pdf(kind))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    JsonNode does(String person, String key, Object form) {
        var open = as(person)
                .get("/api/tasks?proposal=" + id + "&key=" + key)
                .expect(200)
                .json()
                .at("/items/0/id");
        assertThat(open.isMissingNode()).as(person + " has " + key).isFalse();
        return as(person)
                .post("/api/tasks/" + open.asText() + "/completion", form)
                .expect(200)
                .json();
    }

    ApiClient as(String person) {
        return people.computeIfAbsent(person, name -> ApiClient.as(name, port));
    }

    JsonNode proposal() {
        return as("proposer").get("/api/proposals/" + id).expect(200).json();
    }

    LocalDate today() {
        var now = as("admin").get("/api/demo/clock").expect(200).json().path("now");
        return LocalDate.parse(now.asText().substring(0, 10));
    }

    void passTo(LocalDate day) {
        var days = ChronoUnit.DAYS.between(today(), day);
        if (days > 0) {
            as("admin")
                    .post("/api/demo/clock", Map.of("advance", "P" + days + "D"))
                    .expect(200);
        }
    }
}
