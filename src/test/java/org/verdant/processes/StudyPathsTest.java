package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.approval.AskForChange;
import org.verdant.approval.ChangeRequestForm;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.reporting.ReportKind;
import org.verdant.reporting.ReversalReason;
import org.verdant.reporting.StopProject;
import org.verdant.reporting.StopProjectForm;
import org.verdant.reporting.StudyCountryState;
import org.verdant.reporting.StudyCountryView;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Projects;
import org.verdant.support.Refused;
import org.verdant.support.StudyRoad;
import org.verdant.support.VerdantTest;

/** Every way through {@code study-delivery.bpmn} and {@code study-acceptance.bpmn}: each country of a study counts by itself. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudyPathsTest {
    /** Elements of the backbone that only a study comes through. */
    static final Set<String> OF_STUDIES = Set.of("studyDelivery");

    private static final String CLOSED = "{'outcome':'COMPLETED','lessons':'Ask for the data first.'}";

    private final Road road;
    private final StudyRoad studies;
    private final ProjectRoad projects;

    @Autowired
    StudyPathsTest(ApplicationContext context) {
        road = new Road(context);
        studies = new StudyRoad(context);
        projects = studies.projects();
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.require("proposal", OF_STUDIES, road);
        Walked.requireAll("study-delivery", road);
        Walked.requireAll("study-acceptance", road);
    }

    @Test
    void K5_a_study_on_three_countries_gives_three_credits_each_at_the_day_of_its_own_letter() {
        var file = studies.agreed(Projects::withMongolia);
        assertThat(road.steps(file)).containsOnly("agreeData").hasSize(3);
        studies.begun(file);
        assertThat(road.status(file)).isEqualTo(Status.RUNNING);
        studies.drafted(file);
        assertThat(road.steps(file)).containsOnly("holdWorkshop").hasSize(3);
        studies.validated(file);
        assertThat(projects.asked(file).kind()).isEqualTo(ReportKind.FINAL);
        projects.report(file);
        projects.accept(file);
        studies.counts(file, "LA");
        assertThat(studies.credited(file)).containsExactly("LA");
        projects.passTo(projects.today().plusDays(20));
        studies.counts(file, "KH");
        assertThat(road.times(file, "publishStudy")).isZero();
        projects.passTo(projects.today().plusDays(20));
        studies.counts(file, "MN");
        assertThat(studies.credited(file)).containsExactly("KH", "LA", "MN");
        assertThat(List.of("LA", "KH", "MN"))
                .extracting(country ->
                        studies.country(file, country).newest().orElseThrow().decidedOn())
                .doesNotHaveDuplicates();
        studies.publishes(file);
        road.does(COORDINATOR, file, "closeProject", CLOSED);
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
        assertThat(road.steps(file)).isEmpty();
        assertThat(studies.credited(file)).containsExactly("KH", "LA", "MN");
    }

    @Test
    void K4_the_counter_counts_a_country_once_however_many_studies_it_accepted() {
        var first = studies.asked(studies.agreed());
        studies.counts(first, "LA");
        var second = studies.asked(studies.agreed());
        var counted = projects.counted("C3.3");
        studies.counts(second, "LA");
        assertThat(projects.counted("C3.3")).isEqualTo(counted);
        studies.reverses(first, "LA", ReversalReason.ACCEPTANCE_WITHDRAWN);
        assertThat(studies.credited(first)).isEmpty();
        assertThat(studies.credited(second)).containsExactly("LA");
        assertThat(projects.counted("C3.3")).isEqualTo(counted);
    }

    @Test
    void without_the_agreement_of_each_country_about_its_data_there_is_no_kick_off() {
        var file = studies.agreed();
        studies.sharesData(file, "LA");
        road.passDays(179);
        assertThat(road.steps(file)).containsExactly("agreeData");
        assertThat(road.times(file, "periodicReports")).isZero();
        road.passDays(1);
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(road.times(file, "kickOffBlocked")).isEqualTo(1);
        assertThat(road.steps(file)).isEmpty();
    }

    @Test
    void an_agreement_that_nobody_signs_lapses() {
        var file = projects.decided(Track.STUDY);
        road.passDays(91);
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(road.times(file, "projectLapsed")).isEqualTo(1);
    }

    @Test
    void a_final_report_that_is_refused_is_asked_for_again() {
        var file = studies.validated(studies.drafted(studies.begun(studies.agreed())));
        projects.report(file);
        projects.refuse(file);
        assertThat(projects.asked(file).kind()).isEqualTo(ReportKind.FINAL);
        projects.report(file);
        projects.accept(file);
        assertThat(road.steps(file)).containsOnly("acceptStudy").hasSize(2);
    }

    @Test
    void a_refused_report_on_the_way_is_asked_for_again() {
        var file = studies.begun(studies.agreed());
        projects.reportUntil(file, ReportKind.DATA);
        projects.report(file);
        projects.refuse(file);
        projects.passTo(projects.today().plusDays(1));
        assertThat(projects.asked(file).kind()).isEqualTo(ReportKind.DATA);
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
    void who_declines_or_keeps_silent_for_60_days_or_is_refused_does_not_count_and_the_study_is_not_completed() {
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
        assertThat(road.times(file, "publishStudy")).isZero();
        assertThat(Refused.fields(() -> road.does(COORDINATOR, file, "closeProject", CLOSED)))
                .containsExactly("outcome no-country-accepted");
        road.does(
                COORDINATOR,
                file,
                "closeProject",
                "{'outcome':'NOT_ACCEPTED','lessons':'Ask first.','remarks':'Nobody accepted it.'}");
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
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
        assertThat(road.steps(file)).containsExactly("publishStudy");
    }

    @Test
    void a_change_is_decided_while_the_reports_go_on() {
        var file = studies.begun(studies.agreed());
        var later = projects.project(file).plannedEnd().plusMonths(2).toString();
        road.bean(AskForChange.class)
                .ask(
                        file,
                        new ChangeRequestForm(
                                "The census comes later",
                                null,
                                JsonNodeFactory.instance.objectNode().put("plannedEnd", later),
                                null),
                        road.actor(Road.PROPOSER));
        road.does(Road.LEAD, file, "decideMinorChange", "{'outcome':'ACCEPT'}");
        assertThat(projects.project(file).plannedEnd()).hasToString(later);
        assertThat(road.status(file)).isEqualTo(Status.RUNNING);
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

    @Test
    void a_study_that_is_stopped_keeps_the_countries_that_accepted_it_and_false_evidence_is_told_by_country() {
        var file = studies.asked(studies.agreed());
        studies.counts(file, "LA");
        assertThat(Refused.fields(() -> stop(file, true))).containsExactly("evidenceFalse reverse-by-country");
        stop(file, false);
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(road.steps(file)).isEmpty();
        assertThat(studies.credited(file)).containsExactly("LA");
        Refused.with(Conflict.class, "not-running", () -> stop(file, false));
    }

    @Test
    void nobody_of_the_study_itself_publishes_it() {
        var file = studies.asked(studies.agreed());
        studies.counts(file, "LA");
        studies.declines(file, "KH");
        assertThat(road.steps(file)).containsExactly("publishStudy");
        assertThat(Refused.fields(() -> road.does(COORDINATOR, file, "publishStudy", "{'address':'nowhere'}")))
                .containsExactlyInAnyOrder("documentId paper-required", "address malformed-address");
        studies.publishes(file);
        assertThat(road.steps(file)).containsExactly("closeProject");
    }

    private void stop(CaseId file, boolean evidenceFalse) {
        road.bean(StopProject.class)
                .stop(file, new StopProjectForm("The lead closed", evidenceFalse), road.actor(COORDINATOR));
    }
}
