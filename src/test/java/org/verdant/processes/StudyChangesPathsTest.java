package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.AskForChange;
import org.verdant.approval.ChangeRequestForm;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.StudyDetails.DeliverableKind;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.support.AgreementRoad;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Projects;
import org.verdant.support.Refused;
import org.verdant.support.StudyRoad;
import org.verdant.support.VerdantTest;

/** An accepted change reaches a study that has begun: the countries that it asks, and the days of its reports. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudyChangesPathsTest {
    static final Set<String> OF_CHANGES = Set.of("agreeAddedData");

    private final Road road;
    private final StudyRoad studies;
    private final ProjectRoad projects;
    private final AgreementRoad agreements;

    @Autowired
    StudyChangesPathsTest(ApplicationContext context) {
        road = new Road(context);
        studies = new StudyRoad(context);
        projects = studies.projects();
        agreements = new AgreementRoad(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.require("study-delivery", OF_CHANGES, road);
    }

    @Test
    void a_country_that_comes_agrees_on_its_data_holds_its_workshop_and_counts() {
        var file = studies.begun(studies.agreed());
        changed(file, Projects::withMongolia);
        assertThat(studies.countries(file)).containsExactly("LA", "KH", "MN");
        assertThat(road.steps(file)).containsExactly("agreeAddedData");
        studies.drafted(file);
        assertThat(road.steps(file)).contains("holdWorkshop", "agreeAddedData").hasSize(4);
        Refused.with(Conflict.class, "data-not-agreed", () -> studies.validated(file));
        studies.sharesAddedData(file, "MN");
        studies.does("proposer", file, "holdWorkshop", "MN", studies.workshop(file));
        assertThat(road.steps(file)).doesNotContain("holdWorkshop");
        projects.report(file);
        projects.accept(file);
        assertThat(road.steps(file)).containsOnly("acceptStudy").hasSize(3);
        studies.counts(file, "MN");
        assertThat(studies.credited(file)).containsExactly("MN");
    }

    @Test
    void a_country_that_leaves_is_not_asked_any_more() {
        var file = studies.begun(studies.agreed(Projects::withMongolia));
        changed(file, StudyChangesPathsTest::withoutMongolia);
        assertThat(studies.countries(file)).containsExactly("LA", "KH");
        studies.drafted(file);
        assertThat(road.steps(file)).containsOnly("holdWorkshop").hasSize(2);
        assertThat(Refused.fields(() -> ask(file, Projects::withMongolia)))
                .contains("changes.details.studyCountries workshops-begun");
    }

    @Test
    void a_country_that_came_and_left_again_is_not_waited_for() {
        var file = studies.begun(studies.agreed());
        changed(file, Projects::withMongolia);
        changed(file, StudyChangesPathsTest::withoutMongolia);
        assertThat(road.steps(file)).isEmpty();
        studies.drafted(file);
        assertThat(road.steps(file)).containsOnly("holdWorkshop").hasSize(2);
    }

    @Test
    void a_report_whose_day_moves_is_asked_for_on_its_new_day() {
        var file = studies.begun(studies.agreed());
        var due = projects.project(file).study().due().get(DeliverableKind.INCEPTION);
        ask(file, study -> study.withArray("/details/deliverables").forEach(one -> {
            if (one.path("kind").asText().equals("INCEPTION")) {
                ((ObjectNode) one).put("due", due.plusDays(20).toString());
            }
        }));
        road.does(Road.LEAD, file, "decideMinorChange", "{'outcome':'ACCEPT'}");
        assertThat(projects.project(file).study().due()).containsEntry(DeliverableKind.INCEPTION, due.plusDays(20));
        projects.passTo(due.minusDays(14));
        assertThat(road.steps(file)).isEmpty();
        projects.passTo(due.plusDays(8));
        assertThat(road.steps(file)).containsExactly("submitReport");
    }

    private static void withoutMongolia(ObjectNode study) {
        var details = study.withObject("/details");
        for (var list : Map.of(
                        "nationalAuthorities", "country", "dataAgreements", "country", "steeringCommittee", "country")
                .entrySet()) {
            details.withArray(list.getKey())
                    .removeIf(one -> one.path(list.getValue()).asText().equals("MN"));
        }
        details.withArray("studyCountries").removeIf(one -> one.asText().equals("MN"));
    }

    private void changed(CaseId file, Consumer<ObjectNode> change) {
        ask(file, change);
        road.does("approver", file, "decideMajorChange", "{'outcome':'ACCEPT'}");
    }

    private void ask(CaseId file, Consumer<ObjectNode> change) {
        var proposer = road.actor(Road.PROPOSER);
        ObjectNode content =
                road.bean(ReadProposal.class).require(file, proposer).content().deepCopy();
        change.accept(content);
        var changes = JsonNodeFactory.instance.objectNode();
        changes.set("details", content.path("details"));
        changes.set("countries", content.path("countries"));
        road.bean(AskForChange.class)
                .ask(
                        file,
                        new ChangeRequestForm(
                                "The partners agreed on it", null, changes, agreements.paper(file, "AMENDMENT")),
                        proposer);
    }
}
