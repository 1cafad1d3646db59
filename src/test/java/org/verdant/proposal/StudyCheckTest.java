package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.proposal.CheckedProject.set;
import static org.verdant.proposal.CheckedProject.without;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.support.VerdantTest;

/** The rules of {@code domain.md} 4.5, each broken by itself. */
@VerdantTest
class StudyCheckTest {
    @Autowired
    ApplicationContext beans;

    private CheckedProject project;

    @BeforeEach
    void aCompleteStudy() {
        project = new CheckedProject(beans, Track.STUDY);
    }

    @Test
    void a_complete_study_passes_without_a_word() {
        assertThat(project.errors(tree -> {})).isEmpty();
        assertThat(project.warnings(tree -> {})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "details.scope, COAL, malformed-value",
        "details.scope, '', required",
        "details.studyCountries[0], ZZ, unknown-country",
        "details.studyCountries[1], LA, given-twice",
        "details.nationalAuthorities[0].organisation, '', required",
        "details.nationalAuthorities[0].signatory, '', required",
        "details.nationalAuthorities[0].function, '', required",
        "details.nationalAuthorities[0].country, MN, no-study-country",
        "details.nationalAuthorities[1].country, LA, given-twice",
        "details.baseYear, 1989, too-small",
        "details.horizonYear, 2061, too-large",
        "details.scenarios[0].assumption, '', required",
        "details.scenarios[1].name, reference, given-twice",
        "details.model.tool, '', required",
        "details.model.version, '', required",
        "details.model.open, '', required",
        "details.dataAgreements[0].agreed, '', required",
        "details.dataAgreements[0].confidentiality, '', required",
        "details.dataAgreements[0].country, MN, no-study-country",
        "details.steeringCommittee[0].person, '', required",
        "details.steeringCommittee[2].country, ZZ, unknown-country",
        "details.deliverables[0].due, '', required",
        "details.seaNeeded, '', required",
        "details.handover.model, '', required",
        "details.handover.data, '', required",
        "details.handover.trainingDays, -1, too-small",
    })
    void a_wrong_value_is_named_at_its_field(String field, String value, String code) {
        assertThat(project.errors(set(field, value))).contains(field + ":" + code);
    }

    @ParameterizedTest
    @CsvSource({"CN, study-country-china", "PK, study-country-lead", "IT, study-country-no-partner"})
    void K6_K7_only_other_countries_that_are_partners_on_the_day_are_studied(String country, String code) {
        assertThat(project.errors(set("details.studyCountries[0]", country)))
                .contains("details.studyCountries[0]:" + code);
    }

    @Test
    void a_study_needs_a_country() {
        assertThat(project.errors(tree -> tree.withObject("/details").putArray("studyCountries")))
                .contains("details.studyCountries:required");
    }

    @Test
    void one_country_is_enough() {
        var one = without("details.studyCountries", 1)
                .andThen(without("details.nationalAuthorities", 1))
                .andThen(without("details.dataAgreements", 1))
                .andThen(without("details.steeringCommittee", 1));
        assertThat(project.errors(one)).isEmpty();
    }

    @Test
    void each_country_names_its_authority_and_that_is_a_government_body() {
        assertThat(project.errors(without("details.nationalAuthorities", 1)))
                .containsExactly("details.nationalAuthorities:country-without-authority");
        assertThat(project.errors(without("details.nationalAuthorities", 1)
                        .andThen(set("details.nationalAuthorities[0].type", "80"))))
                .as("a wrong row hides no missing one")
                .containsExactly(
                        "details.nationalAuthorities:country-without-authority",
                        "details.nationalAuthorities[0].type:authority-not-government");
        assertThat(project.errors(set("details.nationalAuthorities[0].type", "80")))
                .containsExactly("details.nationalAuthorities[0].type:authority-not-government");
    }

    @Test
    void each_country_answers_about_its_data_and_a_no_is_noted() {
        assertThat(project.errors(without("details.dataAgreements", 0)))
                .containsExactly("details.dataAgreements:country-without-data-answer");
        var no = set("details.dataAgreements[0].agreed", "false");
        assertThat(project.errors(no)).isEmpty();
        assertThat(project.warnings(no)).containsExactly("details.dataAgreements[0].agreed:data-not-agreed");
    }

    @Test
    void each_country_sits_in_the_steering_committee() {
        assertThat(project.errors(without("details.steeringCommittee", 1)))
                .containsExactly("details.steeringCommittee:country-not-in-committee");
    }

    @Test
    void the_base_year_is_not_to_come_and_the_horizon_is_five_years_away() {
        var year = project.today().getYear();
        assertThat(project.errors(set("details.baseYear", String.valueOf(year + 1))))
                .containsExactly("details.baseYear:too-large");
        assertThat(project.errors(set("details.baseYear", String.valueOf(year))))
                .isEmpty();
        assertThat(project.errors(set("details.horizonYear", "2028"))).containsExactly("details.horizonYear:too-small");
        assertThat(project.errors(set("details.horizonYear", "2029"))).isEmpty();
        assertThat(project.errors(set("details.horizonYear", "2060"))).isEmpty();
    }

    @Test
    void two_scenarios_are_compared_and_exactly_one_is_the_reference() {
        assertThat(project.errors(without("details.scenarios", 1))).containsExactly("details.scenarios:entries");
        assertThat(project.errors(set("details.scenarios[1].reference", "true")))
                .containsExactly("details.scenarios:one-reference");
        assertThat(project.errors(set("details.scenarios[0].reference", "false")))
                .containsExactly("details.scenarios:one-reference");
    }

    @Test
    void all_five_reports_are_planned_each_once() {
        assertThat(project.errors(without("details.deliverables", 2)))
                .containsExactly("details.deliverables:study-reports-missing");
        assertThat(project.errors(set("details.deliverables[3].kind", "INTERIM")))
                .containsExactly(
                        "details.deliverables:study-reports-missing",
                        "details.deliverables[3].kind:report-planned-twice");
    }

    @Test
    void reports_are_due_one_after_the_other_inside_the_planned_period() {
        assertThat(project.errors(
                        set("details.deliverables[3].due", project.start().toString())))
                .containsExactly("details.deliverables[3].due:report-before-earlier-one");
        assertThat(project.errors(set(
                        "details.deliverables[4].due",
                        project.start().plusYears(1).toString())))
                .containsExactly("details.deliverables[4].due:report-outside-period");
    }

    @Test
    void a_strategic_environmental_assessment_does_not_go_with_category_C() {
        var needed = set("details.seaNeeded", "true");
        assertThat(project.errors(needed)).containsExactly("safeguards.environment:sea-with-category-c");
        assertThat(project.errors(needed.andThen(set("safeguards.environment", "B"))))
                .isEmpty();
    }

    @Test
    void the_request_letter_of_an_authority_is_attached() {
        var without = project.complete().stream()
                .filter(attached -> !attached.kind().equals("REQUEST_LETTER"))
                .toArray(Attached[]::new);
        assertThat(project.errors(tree -> {}, without)).contains("documents.REQUEST_LETTER:document-missing");
    }
}
