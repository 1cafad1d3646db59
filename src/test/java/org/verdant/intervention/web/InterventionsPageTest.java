package org.verdant.intervention.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.identity.web.Visitor;
import org.verdant.proposal.Track;
import org.verdant.support.InterventionRoad;
import org.verdant.support.ProjectRoad;
import org.verdant.support.VerdantTest;

/** Suspending, cancelling and merging on the pages of a file, by people in a hurry. */
@VerdantTest
class InterventionsPageTest {
    private final ProjectRoad projects;
    private final InterventionRoad deeds;
    private final int port;

    @Autowired
    InterventionsPageTest(ApplicationContext beans, @LocalServerPort int port) {
        this.projects = new ProjectRoad(beans);
        this.deeds = new InterventionRoad(beans);
        this.port = port;
    }

    @Test
    void what_somebody_else_proposed_meanwhile_is_said_on_the_page_and_nothing_typed_is_lost() {
        var file = projects.started(Track.RND);
        var page = "/proposals/" + file;
        var visitor = Visitor.signedIn("coordinator", port);
        var token = visitor.token(page + "/interventions");
        deeds.proposesSuspension("coordinator2", file);

        var late = visitor.post(page + "/suspension", Map.of("reason", "Six gaps in the audit"), token);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("proposed before to suspend", "Six gaps in the audit", "Propose a cancellation");
    }

    @Test
    void each_form_has_a_field_of_its_own_and_is_refused_there() {
        var page = "/proposals/" + projects.started(Track.RND);
        var visitor = Visitor.signedIn("coordinator", port);

        var refused =
                visitor.post(page + "/cancellation", Map.of("reason", " "), visitor.token(page + "/interventions"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .containsOnlyOnce("id=\"suspend-reason\"")
                .containsOnlyOnce("id=\"cancel-reason\"")
                .containsOnlyOnce("aria-invalid=\"true\"");
    }

    @Test
    void a_suspended_file_asks_nothing_of_its_proposer() {
        var file = deeds.suspended(projects.started(Track.RND), "approver");

        var mine = Visitor.signedIn("proposer", port).get("/proposals").body();
        var card = mine.substring(mine.indexOf("/proposals/" + file));

        assertThat(card.substring(0, card.indexOf("</li>")))
                .contains("nothing is asked of you until it goes on")
                .doesNotContain("class=\"asked\"");
    }
}
