package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.approval.PlatformStage;
import org.verdant.approval.PlatformStageReader;
import org.verdant.approval.PlatformStageView;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.CheckProposal;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.Governances;
import org.verdant.proposal.Status;
import org.verdant.proposal.SubmitProposal;
import org.verdant.proposal.Track;
import org.verdant.proposal.WithdrawProposal;
import org.verdant.shared.CaseId;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;
import org.verdant.target.TargetCode;
import org.verdant.target.TrackedWord;
import org.verdant.target.TrackedWords;

/** Every way through {@code platform.bpmn}. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlatformPathsTest {
    private final GovernanceRoad papers;
    private final Road road;

    @Autowired
    PlatformPathsTest(ApplicationContext context) {
        papers = new GovernanceRoad(context);
        road = papers.road();
    }

    /** Another test may have left its case open. */
    @BeforeEach
    void no_other_case_is_open() {
        road.bean(JdbcClient.class)
                .sql("update proposal set status = 'WITHDRAWN' where track = 'PLATFORM' and number is not null")
                .update();
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("platform", road);
    }

    @Test
    void options_consultation_decision_and_launch_are_milestones_with_their_day_and_evidence() {
        var file = decided();
        assertThat(milestone()).isEqualTo("DECIDED");
        assertThat(road.status(file)).isEqualTo(Status.APPROVED);
        road.passDays(30);
        stage(Road.COORDINATOR, file, "launchPlatform", "'outcome':'GO_AHEAD',");
        assertThat(milestone()).isEqualTo("LAUNCHED");
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
        assertThat(stages(file))
                .extracting(PlatformStageView::stage)
                .containsExactly(
                        PlatformStage.OPTIONS_STUDIED,
                        PlatformStage.CONSULTED,
                        PlatformStage.DECIDED,
                        PlatformStage.LAUNCHED);
        assertThat(stages(file))
                .allSatisfy(stage -> assertThat(stage.document()).isNotNull());
    }

    @Test
    void the_ministers_may_drop_it() {
        var file = consulted();
        assertThat(milestone()).isEqualTo("OPTIONS_STUDIED");
        stage("ministers", file, "decidePlatform", "'outcome':'DROP',");
        assertThat(milestone()).isEqualTo("DROPPED");
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
        assertThat(road.steps(file)).isEmpty();
    }

    @Test
    void what_was_decided_may_still_be_dropped_before_it_is_launched() {
        var file = decided();
        stage(Road.COORDINATOR, file, "launchPlatform", "'outcome':'DROP',");
        assertThat(milestone()).isEqualTo("DROPPED");
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
    }

    @Test
    void withdrawn_before_its_options_are_studied_it_has_not_begun_and_afterwards_it_is_dropped() {
        var unstudied = eligible();
        withdraw(unstudied);
        assertThat(stages(unstudied)).isEmpty();
        var studied = eligible();
        stage(Road.PROPOSER, studied, "studyOptions", "");
        withdraw(studied);
        assertThat(milestone()).isEqualTo("DROPPED");
        assertThat(road.status(studied)).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void there_is_one_open_case_at_a_time() {
        submitted();
        var second = road.bean(CreateDraft.class)
                .create(Track.PLATFORM, Governances.platform(papers.today()), road.actor(Road.PROPOSER));
        assertThat(road.bean(CheckProposal.class)
                        .check(second, road.actor(Road.PROPOSER))
                        .errors())
                .extracting(error -> error.field() + " " + error.code())
                .containsExactly("title platform-open");
        assertThat(Refused.fields(() -> road.bean(SubmitProposal.class).submit(second, road.actor(Road.PROPOSER))))
                .containsExactly("title platform-open");
    }

    @Test
    void a_stage_has_its_evidence_and_does_not_lie_before_the_last_or_in_the_future() {
        var file = eligible();
        assertThat(Refused.fields(() -> road.does(Road.PROPOSER, file, "studyOptions", "{}")))
                .containsExactlyInAnyOrder("on required", "summary required", "documentId evidence-required");
        var tomorrow = papers.today().plusDays(1);
        assertThat(Refused.fields(() -> road.does(
                        Road.PROPOSER, file, "studyOptions", form(file, "", tomorrow.toString(), Road.PROPOSER))))
                .containsExactly("on day-not-come");
        stage(Road.PROPOSER, file, "studyOptions", "");
        var yesterday = papers.today().minusDays(1);
        assertThat(Refused.fields(() -> road.does(
                        Road.COORDINATOR,
                        file,
                        "consultMembers",
                        form(file, "", yesterday.toString(), Road.COORDINATOR))))
                .containsExactly("on stage-too-early");
    }

    @Test
    void what_is_incomplete_comes_back_once_and_lapses_and_what_is_not_eligible_ends() {
        var file = submitted();
        road.does(Road.COORDINATOR, file, "screenProposal", "{'outcome':'RETURN','comment':'Who would pay?'}");
        road.does(Road.PROPOSER, file, "completeProposal", "{}");
        road.does(Road.COORDINATOR, file, "screenProposal", "{'outcome':'INELIGIBLE','comment':'A national matter'}");
        assertThat(road.status(file)).isEqualTo(Status.INELIGIBLE);
        var left = submitted();
        road.does(Road.COORDINATOR, left, "screenProposal", "{'outcome':'RETURN','comment':'Who would pay?'}");
        road.passDays(14);
        assertThat(road.status(left)).isEqualTo(Status.LAPSED);
    }

    private CaseId submitted() {
        var proposer = road.actor(Road.PROPOSER);
        var file = road.bean(CreateDraft.class).create(Track.PLATFORM, Governances.platform(papers.today()), proposer);
        road.bean(SubmitProposal.class).submit(file, proposer);
        return file;
    }

    private CaseId eligible() {
        var file = submitted();
        road.does(Road.COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        return file;
    }

    private CaseId consulted() {
        var file = eligible();
        stage(Road.PROPOSER, file, "studyOptions", "");
        stage(Road.COORDINATOR, file, "consultMembers", "");
        return file;
    }

    private CaseId decided() {
        var file = consulted();
        stage("ministers", file, "decidePlatform", "'outcome':'GO_AHEAD',");
        return file;
    }

    private void stage(String person, CaseId file, String key, String outcome) {
        road.does(person, file, key, form(file, outcome, papers.today().toString(), person));
    }

    private String form(CaseId file, String outcome, String on, String person) {
        var paper = papers.attached(file, AttachDocument.PLATFORM_PAPER, person);
        return "{" + outcome + "'on':'" + on + "','summary':'As the paper says','documentId':'" + paper + "'}";
    }

    private void withdraw(CaseId file) {
        road.bean(WithdrawProposal.class).withdraw(file, "Another forum took it up", road.actor(Road.PROPOSER));
    }

    private List<PlatformStageView> stages(CaseId file) {
        return road.bean(PlatformStageReader.class).of(file);
    }

    private String milestone() {
        return road.bean(TrackedWords.class)
                .asOf(papers.today(), road.now())
                .getOrDefault(TargetCode.of("Q3.2"), Map.of())
                .getOrDefault(TrackedWord.MILESTONE, List.of())
                .get(0)
                .words();
    }
}
