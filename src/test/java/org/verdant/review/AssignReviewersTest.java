package org.verdant.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.shared.CaseId;
import org.verdant.support.Refused;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;

@VerdantTest
class AssignReviewersTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    ReviewerCandidates candidates;

    private Road road;

    @BeforeEach
    void road() {
        road = new Road(beans);
    }

    private List<String> rules(CaseId caseId, String reviewer) {
        return candidates.find(caseId, road.actor(reviewer).person()).orElseThrow().conflicts().stream()
                .map(InterestConflict::rule)
                .toList();
    }

    @Test
    void R_COI_1_whoever_worked_for_the_lead_two_years_ago_is_blocked() {
        var caseId = road.eligible();
        assertThat(rules(caseId, "reviewer7")).contains("R-COI-1");
        assertThat(Refused.fields(() -> road.assign(caseId, "reviewer7")))
                .containsExactly("reviewers[0] reviewer-r-coi-1");
    }

    @Test
    void R_COI_1_whoever_left_the_lead_four_years_ago_is_free_again() {
        var caseId = road.eligible(road.submitted("proposer2", Hungarian::make));
        assertThat(rules(caseId, "reviewer9")).isEmpty();
    }

    @Test
    void R_COI_1_a_partner_is_recognised_by_its_name_however_it_is_written() {
        var caseId = road.eligible(
                road.submitted("proposer", content -> partner(content, "TONLE SAP  institute of Technology.")));
        assertThat(rules(caseId, "reviewer1")).containsExactly("R-COI-1");
    }

    @Test
    void R_COI_1_the_host_counts_as_a_participant() {
        var caseId = road.eligible(road.submitted("proposer", content -> ((ObjectNode) content.get("details"))
                .put("hostOrganisation", "Vientiane University, Faculty of Water Power")));
        assertThat(rules(caseId, "reviewer4")).containsExactly("R-COI-1");
    }

    @Test
    void R_COI_2_whoever_is_named_in_the_proposal_is_blocked() {
        var caseId = road.eligible(road.submitted("proposer", content -> ((ObjectNode) content.get("contact"))
                .put("name", "Milena Jovanovic")
                .put("email", "someone@institute.example")));
        assertThat(rules(caseId, "reviewer2")).containsExactly("R-COI-2");
    }

    @Test
    void R_COI_6_whoever_sits_on_the_governing_body_of_a_participant_is_blocked() {
        var caseId = road.eligible(road.submitted("proposer2", Hungarian::make));
        assertThat(rules(caseId, "reviewer8")).containsExactly("R-COI-6");
    }

    @Test
    void a_reviewer_from_the_country_of_the_lead_needs_a_recorded_reason() {
        var caseId = road.eligible();
        assertThat(rules(caseId, "reviewer10")).containsExactly("R-COI-COUNTRY");
        var id = road.id("reviewer10");
        assertThat(Refused.fields(() -> road.assign(caseId, "reviewer10")))
                .containsExactly("reasons." + id + " flagged-reviewer");
        road.take(
                caseId,
                "coordinator",
                "{\"reviewers\":[\"%s\"],\"reasons\":{\"%s\":\"The only expert on this line\"}}".formatted(id, id));
        assertThat(road.at(caseId)).isEqualTo("declareInterest");
    }

    @Test
    void exactly_as_many_as_the_panel_has_seats_are_asked() {
        var caseId = road.eligible();
        assertThat(Refused.fields(() -> road.take(caseId, "coordinator", "{\"reviewers\":[]}")))
                .containsExactly("reviewers panel-size");
        assertThat(Refused.fields(() -> road.take(
                        caseId,
                        "coordinator",
                        "{\"reviewers\":[\"%s\",\"%s\"]}".formatted(road.id("reviewer1"), road.id("reviewer2")))))
                .containsExactly("reviewers panel-size");
    }

    @Test
    void somebody_who_does_not_review_is_refused() {
        var caseId = road.eligible();
        assertThat(Refused.fields(() -> road.assign(caseId, "approver")))
                .containsExactly("reviewers[0] unknown-reviewer");
        assertThat(Refused.fields(() -> road.take(caseId, "coordinator", "{\"reviewers\":[\"nobody\"]}")))
                .containsExactly("reviewers[0] unknown-reviewer");
    }

    private static void partner(ObjectNode content, String name) {
        ((ObjectNode) content.get("partners").get(0)).put("name", name);
    }

    /** The same activity as the Hungarian proposer would send it. */
    private static final class Hungarian {
        static void make(ObjectNode content) {
            content.put("title", "Workshop on balancing markets along the Danube");
            ((ObjectNode) content.get("countries").get(0)).put("country", "HU");
            var countries = ((ObjectNode) content.get("details")).putArray("participatingCountries");
            countries.add("HU").add("LA");
        }
    }
}
