package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.approval.NoObjectionOutcome.LETTER_MISSING;
import static org.verdant.approval.NoObjectionOutcome.NO_OBJECTION;
import static org.verdant.approval.NoObjectionOutcome.OBJECTION;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.NoObjectionReader;
import org.verdant.approval.NoObjectionView;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.NotFound;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.TaskDoor;

/** Every way through {@code no-objection.bpmn}. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoObjectionPathsTest {
    private static final String STEP = "giveNoObjection";

    private final CalledDiagrams projects;
    private final Road road;

    @Autowired
    NoObjectionPathsTest(ApplicationContext context) {
        projects = new CalledDiagrams(context);
        road = projects.road();
    }

    @AfterAll
    void every_element_was_walked() {
        projects.close();
        Walked.requireAll("no-objection", road);
    }

    @ParameterizedTest
    @EnumSource(names = {"RND", "EQUIPMENT", "CAPACITY"})
    void all_participating_countries_are_asked_at_once_and_when_none_objects_the_file_goes_on(Track track) {
        var file = projects.eligible(track);
        assertThat(road.status(file)).isEqualTo(Status.NO_OBJECTION);
        assertThat(projects.open(file, STEP)).hasSize(3);
        projects.consent(file, "focal.pk", "focal.la");
        assertThat(projects.open(file, STEP)).hasSize(1);
        projects.consent(file, "focal.kh");
        assertThat(projects.open(file, STEP)).isEmpty();
        assertThat(road.status(file)).isNotIn(Status.NO_OBJECTION, Status.REJECTED);
        assertThat(said(file)).extracting(NoObjectionView::outcome).containsOnly(NO_OBJECTION);
        assertThat(said(file)).extracting(NoObjectionView::silent).containsOnly(false);
    }

    @Test
    void one_objection_stops_the_file_at_once() {
        var file = projects.eligible(Track.RND);
        projects.consent(file, "focal.pk");
        var waiting = projects.list("focal.kh", file).get(0).taskId();
        projects.does("focal.la", file, STEP, "{'answer':'OBJECTION','comment':'The test site is a nature reserve'}");
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
        assertThat(road.times(file, "objected")).isEqualTo(1);
        assertThat(said(file))
                .extracting(NoObjectionView::outcome)
                .containsExactlyInAnyOrder(NO_OBJECTION, OBJECTION, null);
        Refused.with(Conflict.class, "no-longer-open", () -> complete("focal.kh", waiting));
    }

    @Test
    void an_objection_needs_its_reason() {
        var file = projects.eligible(Track.RND);
        assertThat(Refused.fields(() -> projects.does("focal.la", file, STEP, "{'answer':'OBJECTION','comment':' '}")))
                .containsExactly("comment objection-reason-required");
        assertThat(Refused.fields(() -> projects.does("focal.la", file, STEP, "{}")))
                .containsExactly("answer answer-required");
        assertThat(Refused.fields(() -> projects.does(
                        "focal.la", file, STEP, "{'answer':'NO_OBJECTION','documentId':'of-another-file'}")))
                .containsExactly("documentId document-not-of-file");
        assertThat(projects.open(file, STEP)).hasSize(3);
    }

    @Test
    void who_keeps_silent_is_reminded_after_20_days_and_has_no_objection_after_30() {
        var file = projects.eligible(Track.EQUIPMENT);
        projects.consent(file, "focal.pk");
        road.passDays(19);
        assertThat(projects.list("focal.la", file).get(0).reminded()).isNull();
        road.passDays(1);
        assertThat(projects.list("focal.la", file).get(0).reminded()).isNotNull();
        assertThat(projects.open(file, STEP)).hasSize(2);
        road.passDays(9);
        assertThat(projects.open(file, STEP)).hasSize(2);
        road.passDays(1);
        assertThat(projects.open(file, STEP)).isEmpty();
        assertThat(road.status(file)).isNotEqualTo(Status.REJECTED);
        assertThat(said(file)).extracting(NoObjectionView::outcome).containsOnly(NO_OBJECTION);
        assertThat(said(file)).extracting(NoObjectionView::silent).containsExactlyInAnyOrder(false, true, true);
    }

    @Test
    void where_a_positive_letter_is_needed_silence_stops_the_file() {
        var file = projects.submitted(Track.RND);
        var asked = projects.starts("no-objection", file, Map.of("track", "STUDY"));
        projects.consent(file, "focal.pk", "focal.kh");
        road.passDays(45);
        assertThat(projects.handedBack(asked, "objection")).isEqualTo(true);
        assertThat(said(file))
                .filteredOn(view -> view.country().value().equals("LA"))
                .extracting(NoObjectionView::outcome)
                .containsExactly(LETTER_MISSING);
    }

    @Test
    void only_the_focal_point_of_the_country_finds_its_question() {
        var file = projects.eligible(Track.RND);
        assertThat(projects.list("focal.la", file)).hasSize(1).allSatisfy(item -> assertThat(item.forCountry())
                .hasToString("LA"));
        assertThat(projects.list("focal.hu", file)).isEmpty();
        assertThat(projects.list("coordinator", file)).isEmpty();
        var laos = projects.list("focal.la", file).get(0).taskId();
        for (var other : new String[] {"focal.pk", "focal.kh", "focal.hu", "coordinator", "proposer", "reviewer4"}) {
            Refused.with(NotFound.class, "not-found", () -> complete(other, laos));
        }
        var access = road.bean(ProposalAccess.class);
        assertThat(access.mayRead(file, road.actor("focal.la"))).isTrue();
        assertThat(access.mayRead(file, road.actor("focal.hu"))).isFalse();
        complete("focal.la", laos);
        Refused.with(NotFound.class, "not-found", () -> complete("focal.kh", laos));
        Refused.with(Conflict.class, "already-done", () -> complete("focal.la", laos));
    }

    @Test
    void for_a_country_without_an_account_the_secretariat_records_its_letter() {
        var file = projects.submitted(Track.RND, content -> ((com.fasterxml.jackson.databind.node.ObjectNode)
                        content.path("partners").path(1))
                .put("country", "MM"));
        road.does(Road.COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        projects.consent(file, "focal.pk", "focal.la", "focal.kh");
        assertThat(projects.list("coordinator", file)).extracting("forCountry").hasToString("[MM]");
        assertThat(projects.list("focal.hu", file)).isEmpty();
        assertThat(Refused.fields(() -> projects.does("coordinator", file, STEP, "{'answer':'NO_OBJECTION'}")))
                .containsExactly("documentId letter-required");
        var letter = projects.letter(file, "coordinator");
        projects.does("coordinator", file, STEP, "{'answer':'NO_OBJECTION','documentId':'" + letter + "'}");
        assertThat(projects.open(file, STEP)).isEmpty();
    }

    @Test
    void a_country_is_not_asked_again_about_the_same_content() {
        var file = projects.eligible(Track.RND);
        projects.consent(file, "focal.pk", "focal.la", "focal.kh");
        var again = projects.starts("no-objection", file, Map.of());
        assertThat(projects.open(file, STEP)).isEmpty();
        assertThat(projects.handedBack(again, "objection")).isEqualTo(false);
    }

    private java.util.List<NoObjectionView> said(CaseId file) {
        return road.bean(NoObjectionReader.class).of(file);
    }

    private void complete(String person, String task) {
        road.bean(TaskDoor.class).complete(task, Road.json("{'answer':'NO_OBJECTION'}"), road.actor(person));
    }
}
