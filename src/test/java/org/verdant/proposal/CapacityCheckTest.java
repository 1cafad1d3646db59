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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.support.VerdantTest;

/** The rules of {@code domain.md} 4.4, each broken by itself. */
@VerdantTest
class CapacityCheckTest {
    private static final String OTHER_FILE = """
            insert into proposal (id, track, status, version, content, lead_organisation, lead_organisation_name, lead_country,
                                  created_by, created_at, changed_by, changed_at, submitted_at, unit_cost_usd)
            values (gen_random_uuid(), 'CAPACITY', 'COMPLETED', 1, '{}', gen_random_uuid(), 'Somebody', 'HU',
                    gen_random_uuid(), now(), gen_random_uuid(), now(), now(), ?)""";

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
        "details.modality, BY_POST, malformed-value",
        "details.needsAssessment, We need it, length",
        "details.needsSource, '', required",
        "details.targetGroup, '', required",
        "details.participantsPlanned, 0, too-small",
        "details.womenPlanned, 61, women-more-than-participants",
        "details.womenPlanned, -1, too-small",
        "details.countriesOfParticipants[0], ZZ, unknown-country",
        "details.countriesOfParticipants[1], LA, given-twice",
        "details.runs[0].hours, 0, too-small",
        "details.runs[0].language, xx, unknown-language",
        "details.runs[0].place, '', required",
        "details.runs[0].to, 2026-01-01, end-before-start",
        "details.assessment.passMark, 101, too-large",
        "details.assessment.passMark, '', required",
        "details.trainers[0].qualification, '', required",
        "details.certificate, '', required",
        "details.institutionalHost, '', required",
        "details.continuation, '', required",
    })
    void a_wrong_value_is_named_at_its_field(String field, String value, String code) {
        assertThat(project.errors(set(field, value))).contains(field + ":" + code);
    }

    @Test
    void fewer_than_30_percent_women_are_asked_for_a_reason_and_not_refused() {
        var few = set("details.womenPlanned", "17");
        assertThat(project.errors(few)).isEmpty();
        assertThat(project.warnings(few)).containsExactly("details.womenReason:women-share-low");
        assertThat(project.warnings(few.andThen(set("details.womenReason", "Few women work in dispatch yet"))))
                .isEmpty();
        assertThat(project.warnings(set("details.womenPlanned", "18"))).isEmpty();
    }

    @Test
    void participants_come_from_two_countries() {
        assertThat(project.errors(without("details.countriesOfParticipants", 1)))
                .containsExactly("details.countriesOfParticipants:too-few-countries");
    }

    @Test
    void runs_do_not_overlap() {
        var lastDay = project.start().plusMonths(1).plusDays(4);
        assertThat(project.errors(set("details.runs[1].from", lastDay.toString())))
                .containsExactly("details.runs[1].from:runs-overlap");
        assertThat(project.errors(
                        set("details.runs[1].from", lastDay.plusDays(1).toString())))
                .isEmpty();
    }

    @Test
    void a_run_outside_the_planned_period_is_noted() {
        var before = project.start().minusDays(3);
        assertThat(project.warnings(set("details.runs[0].from", before.toString())
                        .andThen(set("details.runs[0].to", before.toString()))))
                .containsExactly("details.runs[0].from:run-outside-period");
    }

    @Test
    void three_objectives_two_trainers_and_a_run_are_needed() {
        assertThat(project.errors(without("details.learningObjectives", 0)))
                .containsExactly("details.learningObjectives:entries");
        assertThat(project.errors(without("details.trainers", 0))).containsExactly("details.trainers:entries");
        assertThat(project.errors(tree -> tree.withObject("/details").putArray("runs")))
                .containsExactly("details.runs:required");
    }

    @Test
    void without_tests_no_pass_mark_is_needed() {
        assertThat(project.errors(
                        set("details.assessment.tested", "false").andThen(set("details.assessment.passMark", ""))))
                .isEmpty();
    }

    @Test
    void a_price_above_that_of_nine_of_ten_projects_is_flagged() {
        var jdbc = beans.getBean(JdbcClient.class);
        jdbc.sql("update proposal set unit_cost_usd = null").update();
        try {
            for (int i = 1; i <= 10; i++) {
                jdbc.sql(OTHER_FILE).param(100 * i).update();
            }
            assertThat(project.warnings(tree -> {})).containsExactly("details.participantsPlanned:unit-cost-high");
            assertThat(project.warnings(
                            set("details.participantsPlanned", "300").andThen(set("details.womenPlanned", "100"))))
                    .isEmpty();
        } finally {
            jdbc.sql("delete from proposal where lead_organisation_name = 'Somebody'")
                    .update();
        }
    }
}
