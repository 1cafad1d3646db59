package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.reporting.ReversalReason;
import org.verdant.reporting.StudyCountryState;
import org.verdant.reporting.StudyCountryView;
import org.verdant.shared.Conflict;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Projects;
import org.verdant.support.Refused;
import org.verdant.support.StudyRoad;
import org.verdant.support.VerdantTest;

/** Every way through {@code study-acceptance.bpmn}: each country of a study counts by itself, and loses that by itself. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudyAcceptancePathsTest {
    private final Road road;
    private final StudyRoad studies;
    private final ProjectRoad projects;

    @Autowired
    StudyAcceptancePathsTest(ApplicationContext context) {
        road = new Road(context);
        studies = new StudyRoad(context);
        projects = studies.projects();
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("study-acceptance", road);
    }

    @Test
    void only_the_country_itself_answers_and_two_more_people_look_at_it() {
        var file = studies.asked(studies.agreed());
        assertThat(studies.open("focal.kh", file, "acceptStudy", "LA")).isEmpty();
        assertThat(studies.open(COORDINATOR, file, "acceptStudy", "LA")).isEmpty();
        assertThat(Refused.fields(() -> studies.does("focal.la", file, "acceptStudy", "LA", "{'answer':'ACCEPT'}")))
                .containsExactlyInAnyOrder("documentId paper-required", "decidedOn day-required");
        assertThat(Refused.fields(() -> studies.does(
                        "focal.la",
                        file,
                        "acceptStudy",
                        "LA",
                        studies.acceptance(file, "focal.la", projects.today().minusDays(300)))))
                .containsExactly("decidedOn day-too-early");
        studies.accepts(file, "LA");
        studies.does(COORDINATOR, file, "verifyAcceptance", "LA", "{'outcome':'ACCEPT'}");
        assertThat(studies.open(COORDINATOR, file, "confirmCredit", "LA")).isEmpty();
        assertThat(studies.credited(file)).isEmpty();
        studies.does(SECOND_COORDINATOR, file, "confirmCredit", "LA", "{'outcome':'CONFIRM'}");
        assertThat(studies.credited(file)).containsExactly("LA");
    }

    @Test
    void for_a_country_without_an_account_a_coordinator_records_its_letter_and_another_verifies() {
        var file = studies.agreed();
        road.bean(JdbcClient.class)
                .sql("update study_country set asked_role = 'COORDINATOR' where case_id = ? and country = 'KH'")
                .param(file.value())
                .update();
        studies.sharesData(file, "LA");
        studies.sharesData(file, "KH");
        studies.validated(studies.drafted(file));
        projects.report(file);
        projects.accept(file);
        assertThat(studies.open("focal.kh", file, "acceptStudy", "KH")).isEmpty();
        studies.does(COORDINATOR, file, "acceptStudy", "KH", studies.acceptance(file, COORDINATOR, projects.today()));
        assertThat(studies.open(COORDINATOR, file, "verifyAcceptance", "KH")).isEmpty();
        studies.does(SECOND_COORDINATOR, file, "verifyAcceptance", "KH", "{'outcome':'ACCEPT'}");
        studies.does(COORDINATOR, file, "confirmCredit", "KH", "{'outcome':'CONFIRM'}");
        assertThat(studies.credited(file)).containsExactly("KH");
    }

    @Test
    void an_acceptance_comes_back_when_it_does_not_convince_the_one_or_the_other() {
        var file = studies.asked(studies.agreed());
        studies.accepts(file, "LA");
        studies.does(COORDINATOR, file, "verifyAcceptance", "LA", "{'outcome':'RETURN','comment':'Another signatory'}");
        studies.accepts(file, "LA");
        studies.does(COORDINATOR, file, "verifyAcceptance", "LA", "{'outcome':'ACCEPT'}");
        studies.does(SECOND_COORDINATOR, file, "confirmCredit", "LA", "{'outcome':'REFUSE','comment':'Which report?'}");
        studies.counts(file, "LA");
        assertThat(studies.country(file, "LA").answers()).hasSize(3);
        assertThat(studies.credited(file)).containsExactly("LA");
    }

    @Test
    void who_declines_or_keeps_silent_for_60_days_or_is_refused_does_not_count() {
        var file = studies.asked(studies.agreed(Projects::withMongolia));
        studies.declines(file, "LA");
        studies.accepts(file, "KH");
        studies.does(COORDINATOR, file, "verifyAcceptance", "KH", "{'outcome':'REFUSE','comment':'Not a ministry'}");
        road.passDays(59);
        assertThat(road.steps(file)).containsExactly("acceptStudy");
        road.passDays(1);
        assertThat(studies.country(file, "MN").newest().orElseThrow().kind()).isEqualTo(StudyCountryView.Kind.SILENT);
        assertThat(List.of("LA", "KH", "MN"))
                .allSatisfy(country ->
                        assertThat(studies.country(file, country).state()).isEqualTo(StudyCountryState.NOT_COUNTED));
        assertThat(studies.credited(file)).isEmpty();
    }

    @Test
    void K10_a_letter_dated_after_the_window_does_not_count_and_one_before_does() {
        var file = studies.validated(studies.drafted(studies.begun(studies.agreed())));
        projects.passTo(LocalDate.of(2029, 12, 20));
        projects.report(file);
        projects.accept(file);
        studies.counts(file, "LA");
        projects.passTo(LocalDate.of(2030, 1, 2));
        studies.counts(file, "KH");
        assertThat(studies.country(file, "LA").state()).isEqualTo(StudyCountryState.COUNTED);
        assertThat(studies.country(file, "KH").state()).isEqualTo(StudyCountryState.NOT_COUNTED);
        assertThat(studies.credited(file)).containsExactly("LA");
        assertThat(road.steps(file)).contains("publishStudy");
    }

    @Test
    void an_acceptance_that_is_withdrawn_ends_the_credit_of_this_country_only_once_a_second_person_confirms() {
        var file = studies.asked(studies.agreed());
        studies.counts(file, "LA");
        Refused.with(
                Conflict.class,
                "country-not-counted",
                () -> studies.asksReversal(file, "KH", ReversalReason.ACCEPTANCE_WITHDRAWN));
        studies.counts(file, "KH");
        studies.asksReversal(file, "KH", ReversalReason.ACCEPTANCE_WITHDRAWN);
        assertThat(studies.open(COORDINATOR, file, "confirmReversal", "KH")).isEmpty();
        assertThat(studies.credited(file)).containsExactly("KH", "LA");
        studies.does(SECOND_COORDINATOR, file, "confirmReversal", "KH", "{'comment':'The letter is genuine'}");
        assertThat(studies.credited(file)).containsExactly("LA");
        assertThat(studies.country(file, "KH").state()).isEqualTo(StudyCountryState.REVERSED);
        assertThat(studies.country(file, "LA").state()).isEqualTo(StudyCountryState.COUNTED);
        assertThat(road.times(file, "acceptanceOver")).isEqualTo(1);
        assertThat(road.times(file, "reverseCountry")).isEqualTo(1);
        Refused.with(
                Conflict.class,
                "country-not-counted",
                () -> studies.asksReversal(file, "KH", ReversalReason.LETTER_FORGED));
    }

    @Test
    void K19_a_forged_letter_ends_the_credit_and_the_other_credits_of_the_proposer_are_looked_at() {
        var file = studies.asked(studies.agreed());
        studies.counts(file, "LA");
        studies.counts(file, "KH");
        studies.reverses(file, "LA", ReversalReason.LETTER_FORGED);
        assertThat(studies.credited(file)).containsExactly("KH");
        studies.does(COORDINATOR, file, "reviewCredits", "LA", "{'findings':'The others are sound'}");
        studies.reverses(file, "KH", ReversalReason.REPORT_UNSOUND);
        studies.does(COORDINATOR, file, "reviewCredits", "KH", "{'findings':'Still sound'}");
        assertThat(studies.credited(file)).isEmpty();
        assertThat(road.times(file, "acceptanceRefuted")).isEqualTo(2);
    }
}
