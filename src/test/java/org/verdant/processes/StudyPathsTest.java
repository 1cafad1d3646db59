package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.processes.Road.COORDINATOR;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.AskForChange;
import org.verdant.approval.ChangeRequestForm;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.reporting.ReportKind;
import org.verdant.reporting.ReversalReason;
import org.verdant.reporting.StopProject;
import org.verdant.reporting.StopProjectForm;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Projects;
import org.verdant.support.Refused;
import org.verdant.support.StudyRoad;
import org.verdant.support.VerdantTest;

/** Every way through {@code study-delivery.bpmn}; {@link StudyAcceptancePathsTest} walks what each country does. */
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
        Walked.requireAllBut("study-delivery", StudyChangesPathsTest.OF_CHANGES, road);
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

    @Test
    void a_study_that_no_country_accepts_is_closed_as_not_accepted() {
        var file = studies.asked(studies.agreed());
        studies.declines(file, "LA");
        studies.declines(file, "KH");
        assertThat(road.times(file, "publishStudy")).isZero();
        assertThat(Refused.fields(() -> road.does(COORDINATOR, file, "closeProject", CLOSED)))
                .containsExactly("outcome no-country-accepted");
        road.does(
                COORDINATOR,
                file,
                "closeProject",
                "{'outcome':'NOT_ACCEPTED','lessons':'Ask first.','remarks':'Nobody accepted it.'}");
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
    }

    private void stop(CaseId file, boolean evidenceFalse) {
        road.bean(StopProject.class)
                .stop(file, new StopProjectForm("The lead closed", evidenceFalse), road.actor(COORDINATOR));
    }
}
