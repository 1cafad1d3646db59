package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.proposal.CheckedProject.set;
import static org.verdant.proposal.CheckedProject.without;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.ReviewStages.Stage;

/** The rules of {@code domain.md} 4.2, each broken by itself. */
@VerdantTest
class RndCheckTest {
    @Autowired
    ApplicationContext beans;

    private CheckedProject project;

    @BeforeEach
    void aCompleteProject() {
        project = new CheckedProject(beans, Track.RND);
    }

    @Test
    void a_complete_project_passes_without_a_word() {
        assertThat(project.errors(tree -> {})).isEmpty();
        assertThat(project.warnings(tree -> {})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "details.technology, COAL, malformed-value",
        "details.trlStart, 0, too-small",
        "details.trlTarget, 10, too-large",
        "details.trlTarget, 4, trl-not-higher",
        "details.principalInvestigators[1].orcid, 0000-0002-1825-1015, malformed-orcid",
        "details.principalInvestigators[1].orcid, '', required",
        "details.principalInvestigators[1].email, nobody, malformed-email",
        "details.principalInvestigators[1].organisation, Somebody Else, unknown-organisation",
        "details.workPackages[0].lead, Somebody Else, unknown-organisation",
        "details.workPackages[1].toMonth, 25, month-after-project",
        "details.workPackages[1].toMonth, 9, end-before-start",
        "details.workPackages[0].fromMonth, 0, too-small",
        "details.workPackages[0].objectives, '', required",
        "details.deliverables[0].workPackage, 3, no-such-work-package",
        "details.deliverables[0].month, 25, month-after-project",
        "details.deliverables[0].verification, '', required",
        "details.milestones[0].month, 30, month-after-project",
        "details.effort[0].personMonths, 0, not-positive",
        "details.effort[0].personMonths, 200, effort-share",
        "details.effort[2].organisation, Mekong Renewable Energy Centre, given-twice",
        "details.ipBackground[0].title, '', required",
        "details.ipBackground[0].accessTerms, '', required",
        "details.ipShares[0].organisation, Somebody Else, unknown-organisation",
        "details.ipShares[0].percent, 0, percent-range",
        "details.dataPlan.embargoMonths, 25, too-large",
        "details.dataPlan.embargoMonths, '', required",
        "details.exportControl.listing, '', required",
        "details.testSite.country, ZZ, unknown-country",
        "details.testSite.description, '', required",
        "details.requested, 1.005, too-many-decimals",
        "details.coFunding, 299999.99, request-not-total",
    })
    void a_wrong_value_is_named_at_its_field(String field, String value, String code) {
        assertThat(project.errors(set(field, value))).contains(field + ":" + code);
    }

    @Test
    void another_technology_needs_a_word_and_one_outside_the_focus_is_flagged() {
        assertThat(project.errors(set("details.technology", "OTHER_GREEN")))
                .containsExactly("details.technologyOther:required");
        assertThat(project.warnings(
                        set("details.technology", "OTHER").andThen(set("details.technologyOther", "Tidal"))))
                .containsExactly("details.technology:outside-focus");
    }

    @Test
    void a_step_of_four_readiness_levels_is_flagged() {
        assertThat(project.warnings(set("details.trlTarget", "8"))).containsExactly("details.trlTarget:trl-leap");
        assertThat(project.warnings(set("details.trlTarget", "7"))).isEmpty();
    }

    @Test
    void lead_and_each_partner_have_a_principal_investigator() {
        assertThat(project.errors(without("details.principalInvestigators", 2)))
                .containsExactly("details.principalInvestigators:organisation-missing");
    }

    @Test
    void a_reviewer_of_the_programme_leads_no_work() {
        assertThat(project.errors(set("details.principalInvestigators[0].email", "reviewer1@demo.verdant.example")))
                .containsExactly("details.principalInvestigators[0].name:investigator-is-reviewer");
    }

    @Test
    void there_are_2_to_12_work_packages() {
        assertThat(project.errors(without("details.workPackages", 1))).contains("details.workPackages:entries");
        assertThat(project.errors(tree -> {
                    var rows = tree.withObject("/details").withArray("workPackages");
                    while (rows.size() < 13) {
                        rows.add(rows.get(0).deepCopy());
                    }
                }))
                .contains("details.workPackages:entries");
    }

    @Test
    void a_concept_may_leave_the_plan_of_work_background_and_plans_open() {
        Consumer<ObjectNode> concept = tree -> {
            var details = tree.withObject("/details");
            List.of("workPackages", "deliverables", "milestones", "effort", "ipBackground")
                    .forEach(details::putArray);
            List.of("publication", "dataPlan").forEach(details::putNull);
        };

        var asConcept = project.check(concept, Stage.CONCEPT);
        assertThat(CheckedProject.names(asConcept.warnings())).contains("details.requested:concept-first");
        assertThat(CheckedProject.names(asConcept.errors())).noneMatch(error -> error.startsWith("details."));

        assertThat(project.errors(concept))
                .containsExactlyInAnyOrder(
                        "details.workPackages:required",
                        "details.deliverables:required",
                        "details.milestones:required",
                        "details.effort:required",
                        "details.ipBackground:required",
                        "details.publication:required",
                        "details.dataPlan:required");
    }

    @Test
    void every_organisation_works_in_a_package() {
        assertThat(project.errors(
                        tree -> tree.withObject("/details/workPackages/1").putArray("participants")))
                .containsExactly("details.workPackages:organisation-without-work");
    }

    @Test
    void every_twelve_months_have_a_milestone() {
        assertThat(project.errors(set("details.milestones[1].month", "12")))
                .containsExactly("details.milestones:milestone-missing");
    }

    @Test
    void nobody_carries_more_than_70_percent_of_the_effort() {
        assertThat(project.errors(set("details.effort[0].personMonths", "117.8")
                        .andThen(set("details.effort[2].personMonths", "20.4"))))
                .containsExactly("details.effort[0].personMonths:effort-share");
        assertThat(project.errors(set("details.effort[0].personMonths", "117")
                        .andThen(set("details.effort[2].personMonths", "20.5"))))
                .isEmpty();
    }

    @Test
    void every_organisation_answers_for_its_effort_and_background() {
        assertThat(project.errors(without("details.effort", 2))).containsExactly("details.effort:organisation-missing");
        assertThat(project.errors(without("details.ipBackground", 1)))
                .containsExactly("details.ipBackground:organisation-missing");
    }

    @Test
    void joint_shares_make_exactly_100_percent() {
        assertThat(project.errors(set("details.ipShares[0].percent", "49.99")))
                .containsExactly("details.ipShares:shares-not-100");
        assertThat(project.errors(set("details.ipForegroundRegime", "EACH_OWNS_OWN")
                        .andThen(set("details.ipShares[0].percent", "49.99"))))
                .isEmpty();
    }

    @Test
    void what_is_closed_needs_a_reason_and_a_listed_item_its_code() {
        assertThat(project.errors(set("details.publication.openness", "CLOSED")))
                .containsExactly("details.publication.reason:required");
        assertThat(project.errors(set("details.exportControl.listing", "LISTED")))
                .containsExactly("details.exportControl.code:required");
    }

    @Test
    void with_an_enterprise_a_fifth_is_co_funded() {
        var little = set("details.requested", "1000000.00").andThen(set("details.coFunding", "200000.00"));
        assertThat(project.errors(little)).isEmpty();
        assertThat(project.errors(little.andThen(set("partners[0].type", "70"))))
                .containsExactly("details.coFunding:co-funding-too-low");
        assertThat(project.errors(set("partners[0].type", "70"))).isEmpty();
    }
}
