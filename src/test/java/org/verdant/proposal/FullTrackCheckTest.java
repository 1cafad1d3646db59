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

/** The rules of {@code domain.md} 4.1 that only full tracks have, each broken by itself. */
@VerdantTest
class FullTrackCheckTest {
    @Autowired
    ApplicationContext beans;

    private CheckedProject project;

    @BeforeEach
    void aCompleteProject() {
        project = new CheckedProject(beans, Track.CAPACITY);
    }

    @Test
    void a_complete_project_passes_without_a_word() {
        assertThat(project.errors(tree -> {})).isEmpty();
        assertThat(project.warnings(tree -> {})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title, SHORT TITLE IN CAPITALS, all-capitals",
        "leadIdentifier, XI-ROR-04stvwx39, malformed-identifier",
        "leadIdentifier, XI-LEI-5493001KJTIIGC8Y1R13, malformed-identifier",
        "leadIdentifier, QQ-REG-12345, malformed-identifier",
        "partners[1].identifier, XI-ROR-01abcde97, duplicate-identifier",
        "partners[0].identifier, XI-ROR-01abcde98, malformed-identifier",
        "contact.orcid, 0000-0002-1825-0098, malformed-orcid",
        "budget.total.amount, 0, too-small",
        "results[0].level, SOMETHING, malformed-value",
        "results[0].baseline, none, not-a-number",
        "results[0].target, two, not-a-number",
        "results[0].indicator, '', required",
        "results[0].baselineYear, 1888, too-small",
        "risks[0].likelihood, 6, too-large",
        "risks[0].impact, 0, too-small",
        "risks[0].owner, '', required",
        "markers.gender, 3, too-large",
        "markers.gender, '', required",
        "safeguards.environment, D, malformed-value",
        "safeguards.resettlement, '', required",
        "declarations.ethics.yes, '', required",
        "declarations.dataSharing.text, '', declaration-needs-text",
        "confidentialFields[0], contact.shoeSize, unknown-field-name",
    })
    void a_wrong_value_is_named_at_its_field(String field, String value, String code) {
        assertThat(project.errors(set(field, value))).contains(field + ":" + code);
    }

    @Test
    void results_name_an_output_and_an_outcome() {
        assertThat(project.errors(without("results", 0))).containsExactly("results:output-missing");
        assertThat(project.errors(without("results", 1))).containsExactly("results:outcome-missing");
        assertThat(project.errors(tree -> tree.putArray("results"))).containsExactly("results:required");
    }

    @Test
    void a_target_is_reached_by_the_planned_end() {
        var after = project.start().plusYears(1);
        assertThat(project.errors(set("results[0].targetDate", after.toString())))
                .containsExactly("results[0].targetDate:target-after-end");
        assertThat(project.errors(
                        set("results[0].targetDate", after.minusDays(1).toString())))
                .isEmpty();
    }

    @Test
    void words_measure_what_is_qualitative() {
        assertThat(project.errors(
                        set("results[0].measure", "QUALITATIVE").andThen(set("results[0].target", "Two at least"))))
                .isEmpty();
    }

    @Test
    void three_risks_are_named_at_least() {
        assertThat(project.errors(without("risks", 0))).containsExactly("risks:too-few-rows");
    }

    @Test
    void a_risk_of_15_needs_50_characters_on_what_is_done() {
        var grave = set("risks[0].likelihood", "5").andThen(set("risks[0].impact", "3"));
        assertThat(project.errors(grave.andThen(set("risks[0].mitigation", "x".repeat(49)))))
                .containsExactly("risks[0].mitigation:mitigation-too-short");
        assertThat(project.errors(grave.andThen(set("risks[0].mitigation", "x".repeat(50)))))
                .isEmpty();
        assertThat(project.errors(set("risks[0].likelihood", "4").andThen(set("risks[0].mitigation", "Short"))))
                .isEmpty();
    }

    @Test
    void mainly_about_mitigation_needs_a_justification_of_50_characters() {
        assertThat(project.errors(set("markers.mitigation", "2")))
                .containsExactly("markers.justification:justification-too-short");
        assertThat(project.errors(set("markers.mitigation", "2").andThen(set("markers.justification", "x".repeat(50)))))
                .isEmpty();
    }

    @Test
    void what_a_full_track_needs_is_asked_for() {
        assertThat(project.errors(tree -> tree.without(List.of("risks", "markers", "safeguards", "declarations"))))
                .containsExactly("risks:required", "markers:required", "safeguards:required", "declarations:required");
    }

    @Test
    void the_end_is_after_the_start() {
        assertThat(project.errors(set("plannedEnd", project.start().toString())))
                .contains("plannedEnd:end-not-after-start");
    }

    @Test
    void it_is_submitted_30_days_before_it_begins() {
        assertThat(project.errors(
                        set("plannedStart", project.today().plusDays(29).toString())))
                .contains("plannedStart:start-too-soon");
        assertThat(project.errors(
                        set("plannedStart", project.today().plusDays(30).toString())))
                .isEmpty();
    }

    @Test
    void a_project_that_ends_after_the_window_is_flagged() {
        assertThat(project.warnings(set("plannedEnd", "2031-01-01"))).contains("plannedEnd:ends-after-window");
    }

    @Test
    void nobody_is_a_partner_twice() {
        assertThat(project.errors(set("partners[1].name", " MEKONG renewable energy centre")
                        .andThen(set("partners[1].country", "LA"))))
                .containsExactly("partners[1].name:duplicate-partner");
        assertThat(project.errors(set("partners[1].name", "Indus Institute of Energy Studies")
                        .andThen(set("partners[1].country", "PK"))))
                .containsExactly("partners[1].name:duplicate-partner");
    }

    @Test
    void a_missing_identifier_is_noted() {
        assertThat(project.warnings(set("partners[0].identifier", "")))
                .containsExactly("partners[0].identifier:identifier-missing");
    }

    @Test
    void another_currency_needs_its_rate_of_a_day_that_is_over() {
        var euros = set("budget.total.currency", "EUR");
        assertThat(project.errors(euros))
                .containsExactly("fx.date:required", "fx.rate:exchange-rate-missing", "fx.source:required");
        assertThat(project.errors(tree ->
                        tree.putObject("fx").putNull("rate").putNull("date").putNull("source")))
                .isEmpty();
        assertThat(project.errors(
                        euros.andThen(rate("0", project.today().plusDays(1).toString()))))
                .containsExactly("fx.date:date-after-submission", "fx.rate:not-positive");
        assertThat(project.errors(euros.andThen(rate("0.92", project.today().toString()))))
                .isEmpty();
    }

    private static Consumer<ObjectNode> rate(String rate, String date) {
        return tree -> tree.putObject("fx").put("rate", rate).put("date", date).put("source", "UN operational rates");
    }

    @Test
    void XOF_has_no_decimals() {
        assertThat(project.errors(set("budget.total.currency", "XOF").andThen(set("budget.total.amount", "1.50"))))
                .contains("budget.total.amount:too-many-decimals");
    }

    @Test
    void shares_of_99_99_percent_are_not_the_whole() {
        assertThat(project.errors(set("countries[0].percent", "39.99"))).containsExactly("countries:E07");
    }

    @Test
    void E04_coal_power_without_capture_is_not_taken() {
        assertThat(project.errors(set("sectors[0].code", "23320"))).containsExactly("sectors:E04");
        assertThat(project.errors(set("sectors[0].code", "23350"))).isEmpty();
    }

    @Test
    void E05_every_kind_of_document_is_there_and_not_older_than_12_months() {
        assertThat(project.errors(tree -> {}, new Attached("BUDGET", project.today())))
                .contains(
                        "documents:E05",
                        "documents.COMMITMENT:document-missing",
                        "documents.NEEDS_ASSESSMENT:document-missing")
                .doesNotContain("documents.BUDGET:document-missing");
        var old = project.complete().stream()
                .map(document -> document.kind().equals("RISKS")
                        ? new Attached("RISKS", project.today().minusMonths(12).minusDays(1))
                        : document)
                .toArray(Attached[]::new);
        assertThat(project.errors(tree -> {}, old)).containsExactly("documents:E05", "documents.RISKS:document-old");
    }

    @Test
    void E10_a_currency_that_no_longer_exists_is_not_taken() {
        assertThat(project.errors(set("budget.total.currency", "HRK"))).containsExactly("budget.total.currency:E10");
    }

    @Test
    void at_most_three_reviewers_are_excluded() {
        assertThat(project.errors(tree -> {
                    var rows = tree.putArray("excludedReviewers");
                    for (int i = 0; i < 4; i++) {
                        rows.addObject().put("name", "Person " + i).put("reason", "A competitor");
                    }
                }))
                .containsExactly("excludedReviewers:entries");
    }
}
