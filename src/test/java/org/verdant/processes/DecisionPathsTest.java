package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.approval.DecideProposal;
import org.verdant.approval.DecideProposalForm;
import org.verdant.approval.DecisionOutcome;
import org.verdant.approval.DecisionReader;
import org.verdant.approval.DecisionView;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.TaskDoor;

/** Every way through {@code decision.bpmn}: one level or several, a quorum, escalation, what ends it early. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionPathsTest {
    private static final String STEP = "decideProposal";
    private static final String APPROVE = "{'outcome':'APPROVE'}";
    private static final Map<String, Object> TWO_LEVELS = Map.of("track", "CAPACITY", "amountUsd", 2_000_000.0);
    private static final Map<String, Object> ELEVATED = Map.of("elevated", true);

    private final CalledDiagrams projects;
    private final Road road;

    @Autowired
    DecisionPathsTest(ApplicationContext context) {
        projects = new CalledDiagrams(context);
        road = projects.road();
    }

    @AfterAll
    void every_element_was_walked() {
        projects.close();
        Walked.requireAll("decision", road);
    }

    @Test
    void a_small_project_is_decided_by_the_secretariat_head_alone() {
        var file = projects.submitted(Track.RND);
        var decision = projects.starts("decision", file, Map.of());
        assertThat(asked(file)).isEqualTo("secretariat-head");
        projects.does("approver", file, STEP, APPROVE);
        assertThat(projects.handedBack(decision, "decision")).isEqualTo("APPROVE");
        assertThat(taken(file)).hasSize(1).allMatch(one -> one.place().settled());
    }

    @Test
    void two_levels_decide_one_after_the_other_and_the_conditions_of_the_first_stay() {
        var file = projects.submitted(Track.CAPACITY);
        var decision = projects.starts("decision", file, TWO_LEVELS);
        assertThat(projects.list("university-chair", file)).isEmpty();
        projects.does("approver", file, STEP, "{'outcome':'APPROVE_WITH_CONDITIONS','conditions':['Half are women']}");
        assertThat(letters(file)).isEmpty();
        assertThat(asked(file)).isEqualTo("university-chair");
        assertThat(projects.list("approver", file)).isEmpty();
        projects.does("university-chair", file, STEP, APPROVE);
        assertThat(projects.handedBack(decision, "decision")).isEqualTo("APPROVE_WITH_CONDITIONS");
        assertThat(taken(file))
                .extracting(one -> one.place().level() + " " + one.authority() + " "
                        + one.place().settled())
                .containsExactly("1 SECRETARIAT_HEAD false", "2 UNIVERSITY_CHAIR true");
        assertThat(letters(file)).hasSize(1);
    }

    @Test
    void a_rejection_or_a_return_at_any_level_ends_it() {
        var rejected = projects.submitted(Track.CAPACITY);
        var rejection = projects.starts("decision", rejected, TWO_LEVELS);
        projects.does("approver", rejected, STEP, "{'outcome':'REJECT','reason':'Held elsewhere already'}");
        assertThat(projects.open(rejected, STEP)).isEmpty();
        assertThat(projects.handedBack(rejection, "decision")).isEqualTo("REJECT");
        var returned = projects.submitted(Track.CAPACITY);
        var back = projects.starts("decision", returned, TWO_LEVELS);
        projects.does("approver", returned, STEP, APPROVE);
        projects.does("university-chair", returned, STEP, "{'outcome':'RETURN','reason':'Name the trainers'}");
        assertThat(projects.handedBack(back, "decision")).isEqualTo("RETURN");
        assertThat(letters(returned)).hasSize(1);
    }

    @Test
    void nuclear_category_a_and_red_files_go_to_the_senior_officials_and_then_to_the_ministers() {
        var file = projects.submitted(Track.RND);
        var decision = projects.starts("decision", file, ELEVATED);
        assertThat(asked(file)).isEqualTo("senior-officials");
        projects.does("officials", file, STEP, APPROVE);
        assertThat(asked(file)).isEqualTo("ministers");
        projects.does("ministers", file, STEP, APPROVE);
        assertThat(projects.handedBack(decision, "decision")).isEqualTo("APPROVE");
    }

    @Test
    void each_level_is_escalated_when_its_time_is_over_and_nothing_is_approved_by_time() {
        var file = projects.submitted(Track.CAPACITY);
        projects.starts("decision", file, TWO_LEVELS);
        projects.does("approver", file, STEP, APPROVE);
        road.passDays(13);
        assertThat(projects.list("officials", file)).isEmpty();
        road.passDays(1);
        assertThat(projects.list("officials", file)).hasSize(1);
        road.passDays(60);
        assertThat(taken(file)).hasSize(1);
        projects.does("officials", file, STEP, APPROVE);
        assertThat(projects.open(file, STEP)).isEmpty();
        assertThat(taken(file).get(1).authority()).isEqualTo(Role.SENIOR_OFFICIALS);
    }

    @Test
    void the_highest_level_that_took_an_overdue_one_is_not_asked_twice() {
        var file = projects.submitted(Track.RND);
        var decision = projects.starts("decision", file, ELEVATED);
        road.passDays(14);
        projects.does("ministers", file, STEP, APPROVE);
        assertThat(projects.open(file, STEP)).isEmpty();
        assertThat(projects.handedBack(decision, "decision")).isEqualTo("APPROVE");
    }

    @Test
    void a_body_with_a_quorum_of_two_needs_two_different_people() {
        var file = projects.submitted(Track.RND);
        QuorumOfTwo.during(road, "seniorOfficials", () -> {
            var decision = projects.starts("decision", file, Map.of("amountUsd", 6_000_000.0));
            projects.does("officials", file, STEP, APPROVE);
            assertThat(projects.open(file, STEP)).hasSize(1);
            var task = projects.open(file, STEP).get(0).taskId();
            assertThat(projects.list("officials", file)).isEmpty();
            Refused.with(Forbidden.class, "four-eyes", () -> complete("officials", task));
            var second = QuorumOfTwo.second(road, "ministers", Role.SENIOR_OFFICIALS);
            Refused.with(Forbidden.class, "four-eyes", () -> road.bean(DecideProposal.class)
                    .decide(file, Role.SENIOR_OFFICIALS, approval(null), road.actor("officials")));
            road.bean(TaskDoor.class).complete(task, Road.json(APPROVE), second);
            assertThat(projects.open(file, STEP)).isEmpty();
            assertThat(projects.handedBack(decision, "decision")).isEqualTo("APPROVE");
        });
        assertThat(taken(file))
                .extracting(DecisionView::decidedBy)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void a_decision_on_a_version_that_has_changed_says_what_changed() {
        var file = projects.submitted(Track.RND);
        projects.starts("decision", file, Map.of());
        road.bean(JdbcClient.class).sql("""
                insert into proposal_version (case_id, n, content, hash, submitted_by, submitted_at)
                select case_id, 2, jsonb_set(content, '{title}', '"Hydrogen for weak grids, once more"'), 'changed', submitted_by,
                       submitted_at + interval '1 minute'
                from proposal_version where case_id = ?""").param(file.value()).update();
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                Conflict.class,
                                () -> projects.does("approver", file, STEP, "{'outcome':'APPROVE','version':1}"))
                        .arguments())
                .containsExactly(1, 2, "title");
        assertThat(taken(file)).isEmpty();
        assertThat(Refused.fields(() -> projects.does("approver", file, STEP, "{'outcome':'APPROVE','version':7}")))
                .containsExactly("version malformed-value");
        projects.does("approver", file, STEP, "{'outcome':'APPROVE','version':2}");
        assertThat(taken(file).get(0).version()).isEqualTo(2);
        assertThat(taken(file).get(0).contentHash()).isEqualTo("changed");
    }

    private static DecideProposalForm approval(Integer version) {
        return new DecideProposalForm(DecisionOutcome.APPROVE, null, null, null, null, version);
    }

    private String asked(CaseId file) {
        return projects.open(file, STEP).get(0).role();
    }

    private List<DecisionView> taken(CaseId file) {
        return road.bean(DecisionReader.class).of(file);
    }

    private List<DocumentCard> letters(CaseId file) {
        return road.bean(ReadDocuments.class).of(file).stream()
                .filter(card -> card.kind().equals("LETTER"))
                .toList();
    }

    private void complete(String person, String task) {
        road.bean(TaskDoor.class).complete(task, Road.json(APPROVE), road.actor(person));
    }
}
