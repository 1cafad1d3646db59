package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.SaveDraft;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.PanelRoad;
import org.verdant.support.VerdantTest;

/** Every way through {@code clarification.bpmn} and {@code checks.bpmn}. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecksPathsTest {
    private static final String ASK = "{'outcome':'ASK','question':'Who pays for the spare parts?'}";

    private final ApplicationContext context;
    private final PanelRoad road;

    @Autowired
    ChecksPathsTest(ApplicationContext context) {
        this.context = context;
        road = new PanelRoad(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("clarification", new Road(context));
        Walked.requireAll("checks", new Road(context));
    }

    @Test
    void the_proposer_is_asked_answers_once_and_is_silent_once() {
        var file = road.atPanel(Track.CAPACITY);
        road.reviewedAlike(file, "20", "20", "12", "12", "8", "8");
        road.does("coordinator", file, "requestClarification", ASK);
        assertThat(road.facts(file).status()).isEqualTo(Status.CLARIFICATION);
        retitle(file, "Training of dispatchers, with spare parts");
        road.does("proposer", file, "answerClarification", "{'answer':'The utility does'}");
        assertThat(road.facts(file).status()).isEqualTo(Status.REVIEW);
        assertThat(road.facts(file).version()).isEqualTo(2);
        road.does("coordinator", file, "requestClarification", ASK);
        retitle(file, "Training of dispatchers, never sent");
        road.pass(Duration.ofDays(14));
        assertThat(road.steps(file)).contains("requestClarification");
        assertThat(road.facts(file).title()).isEqualTo("Training of dispatchers, with spare parts");
        assertThat(road.facts(file).version()).isEqualTo(2);
        road.goesOn(file);
        road.checked(file);
        assertThat(road.steps(file)).containsExactly("decideProposal");
    }

    @Test
    void nuclear_equipment_on_a_list_goes_through_all_checks_at_once() {
        var file = road.atPanel(road.submitted(Track.EQUIPMENT, content -> ((ObjectNode) content.get("details"))
                .put("equipmentClass", "NUCLEAR_COMPONENT")
                .put("capacityUnit", "MW")));
        assertThat(road.steps(file))
                .containsExactly("assignReviewers", "checkNonProliferation", "checkSafeguards", "checkStandards");
        road.checked(file);
        assertThat(road.steps(file)).containsExactly("assignReviewers");
        var listed = road.atPanel(road.submitted(
                Track.RND, content -> ((ObjectNode) content.get("details").get("exportControl"))
                        .put("listing", "LISTED")
                        .put("code", "2B350")));
        assertThat(road.steps(listed)).containsExactly("assignReviewers", "checkExportControl", "checkSafeguards");
        road.checked(listed);
        assertThat(road.steps(listed)).containsExactly("assignReviewers");
    }

    private void retitle(CaseId file, String title) {
        var proposer = road.actor("proposer");
        var proposal = context.getBean(ReadProposal.class).require(file, proposer);
        var content = (ObjectNode) proposal.content().deepCopy();
        content.put("title", title);
        context.getBean(SaveDraft.class).save(file, content, proposal.version(), proposer);
    }
}
