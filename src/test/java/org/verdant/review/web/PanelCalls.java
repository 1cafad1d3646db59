package org.verdant.review.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.ApiClient;
import org.verdant.support.PanelRoad;

/** What the people of a panel do over the API. */
record PanelCalls(PanelRoad road, int port) {
    ApiClient.Answer completes(String who, CaseId file, String key, Object form) {
        return ApiClient.as(who, port).post("/api/tasks/" + road.task(file, key, who) + "/completion", form);
    }

    Map<String, Object> reviewers(List<String> names) {
        return Map.of("reviewers", names.stream().map(road::id).toList());
    }

    /** The latest round as that person sees it. */
    JsonNode round(String who, CaseId file) {
        return ApiClient.as(who, port)
                .get("/api/proposals/" + file + "/reviews")
                .expect(200)
                .json()
                .at("/items/0");
    }

    /** All seats have given these points, and the coordinator has nothing to ask: the checks are open. */
    CaseId reviewed(String... points) {
        var file = road.atPanel(Track.RND);
        road.reviewedAlike(file, points.length == 0 ? new String[] {"4", "4", "4"} : points);
        road.goesOn(file);
        return file;
    }

    static List<String> fields(JsonNode problem) {
        return StreamSupport.stream(problem.get("errors").spliterator(), false)
                .map(error ->
                        error.get("field").asText() + " " + error.get("code").asText())
                .toList();
    }
}
