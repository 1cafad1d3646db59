package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.DecideRedress;
import org.verdant.approval.DecideRedressForm;
import org.verdant.approval.RedressOutcome;
import org.verdant.approval.RedressReader;
import org.verdant.approval.RedressView;
import org.verdant.approval.RequestRedress;
import org.verdant.approval.RequestRedressForm;
import org.verdant.proposal.Track;
import org.verdant.review.Candidate;
import org.verdant.review.ReviewerCandidates;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.NotFound;
import org.verdant.shared.Role;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.RedressProcess;
import org.verdant.workflow.TaskDoor;

/** Every way through {@code redress.bpmn}. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedressPathsTest {
    private static final String STEP = "decideRedress";
    private static final String GROUNDS =
            "The second reviewer works for a competitor and did not declare it, against R-COI 1.";
    private static final String DISMISSED = "{'outcome':'DISMISSED','reason':'Every rule was kept'}";

    private final CalledDiagrams projects;
    private final Road road;

    @Autowired
    RedressPathsTest(ApplicationContext context) {
        projects = new CalledDiagrams(context);
        road = projects.road();
    }

    @AfterAll
    void every_element_was_walked() {
        projects.close();
        Walked.requireAll("redress", road);
    }

    @Test
    void nobody_asks_within_30_days_and_it_ends() {
        var file = projects.submitted(Track.RND);
        var redress = rejectedByPanel(file);
        assertThat(projects.open(file, "isRedressAsked")).hasSize(1);
        road.passDays(29);
        assertThat(road.bean(RedressProcess.class).isPossible(file)).isTrue();
        road.passDays(1);
        assertThat(road.bean(RedressProcess.class).isPossible(file)).isFalse();
        assertThat(projects.handedBack(redress, "redress")).isEqualTo("NOT_ASKED");
        Refused.with(Conflict.class, "redress-not-possible", () -> ask(file));
        assertThat(asked(file)).isEmpty();
    }

    @Test
    void an_activity_has_no_redress() {
        var file = road.submitted();
        var redress = projects.starts("redress", file, rejection("ACTIVITY", "NONE"));
        assertThat(projects.open(file, "isRedressAsked")).isEmpty();
        assertThat(projects.handedBack(redress, "redress")).isEqualTo("NOT_ASKED");
    }

    @Test
    void after_a_panel_said_no_the_authority_that_would_have_decided_answers() {
        var file = projects.submitted(Track.RND);
        var redress = rejectedByPanel(file);
        ask(file);
        assertThat(projects.open(file, STEP)).extracting("role").containsExactly("secretariat-head");
        projects.does("approver", file, STEP, DISMISSED);
        assertThat(projects.handedBack(redress, "redress")).isEqualTo("DISMISSED");
        assertThat(asked(file)).extracting(RedressView::outcome).containsExactly(RedressOutcome.DISMISSED);
        assertThat(road.bean(RedressProcess.class).upheldAt(file)).isEmpty();
    }

    @Test
    void after_an_authority_rejected_the_next_one_above_answers_and_upholds() {
        var file = projects.submitted(Track.RND);
        var redress = rejectedByAuthority(file);
        ask(file);
        assertThat(projects.open(file, STEP)).extracting("role").containsExactly("senior-officials");
        assertThat(projects.list("approver", file)).isEmpty();
        projects.does("officials", file, STEP, "{'outcome':'UPHELD','reason':'The conflict is in the register'}");
        assertThat(projects.handedBack(redress, "redress")).isEqualTo("UPHELD");
        assertThat(road.bean(RedressProcess.class).upheldAt(file)).isPresent();
    }

    @Test
    void nobody_answers_who_decided_proposed_or_belongs_to_the_lead() {
        var file = projects.submitted(Track.RND);
        rejectedByAuthority(file);
        ask(file);
        var task = projects.open(file, STEP).get(0).taskId();
        var approver = official(road.actor("approver"));
        Refused.with(Forbidden.class, "four-eyes", () -> road.bean(TaskDoor.class)
                .complete(task, Road.json(DISMISSED), approver));
        var form = new DecideRedressForm(RedressOutcome.DISMISSED, "Every rule was kept");
        Refused.with(Forbidden.class, "four-eyes", () -> road.bean(DecideRedress.class)
                .decide(file, Role.SENIOR_OFFICIALS, form, approver));
        Refused.with(Forbidden.class, "conflict-of-interest", () -> road.bean(DecideRedress.class)
                .decide(file, Role.SENIOR_OFFICIALS, form, official(road.actor("proposer"))));
        assertThat(Refused.fields(() -> projects.does("officials", file, STEP, "{}")))
                .containsExactly("outcome outcome-required", "reason reason-required");
    }

    @Test
    void an_overdue_answer_is_escalated_and_never_given_by_time() {
        var file = projects.submitted(Track.RND);
        rejectedByAuthority(file);
        ask(file);
        road.passDays(44);
        assertThat(projects.list("ministers", file)).isEmpty();
        road.passDays(1);
        assertThat(projects.list("ministers", file)).hasSize(1);
        assertThat(asked(file)).extracting(RedressView::outcome).containsOnlyNulls();
        projects.does("ministers", file, STEP, DISMISSED);
        assertThat(asked(file)).extracting(RedressView::authority).containsExactly(Role.MINISTERS);
    }

    @Test
    void only_the_proposer_asks_once_and_says_what_was_wrong() {
        var file = projects.submitted(Track.RND);
        rejectedByPanel(file);
        assertThat(Refused.fields(() -> ask(file, "proposer", "Unfair!")))
                .containsExactly("grounds redress-grounds-required");
        Refused.with(Forbidden.class, "forbidden", () -> ask(file, "coordinator", GROUNDS));
        Refused.with(NotFound.class, "not-found", () -> ask(file, "proposer2", GROUNDS));
        ask(file);
        Refused.with(Conflict.class, "redress-not-possible", () -> ask(file));
        assertThat(asked(file)).hasSize(1);
    }

    @Test
    void whoever_reviewed_before_is_not_on_the_new_panel() {
        var file = road.recommended();
        assertThat(isBlocked(file, Road.REVIEWER)).isFalse();
        rejectedByPanel(file);
        ask(file);
        projects.does("approver", file, STEP, "{'outcome':'UPHELD','reason':'The conflict is in the register'}");
        assertThat(isBlocked(file, Road.REVIEWER)).isTrue();
        assertThat(isBlocked(file, Road.OTHER_REVIEWER)).isFalse();
    }

    private boolean isBlocked(CaseId file, String person) {
        return road.bean(ReviewerCandidates.class).of(file).stream()
                .filter(candidate ->
                        candidate.person().id().equals(road.actor(person).person()))
                .anyMatch(Candidate::blocked);
    }

    private static Map<String, Object> rejection(String track, String decision) {
        return Map.of("track", track, "redress", "NOT_ASKED", "decision", decision);
    }

    private String rejectedByPanel(CaseId file) {
        return projects.starts("redress", file, rejection("RND", "NONE"));
    }

    private String rejectedByAuthority(CaseId file) {
        projects.starts("decision", file, Map.of());
        projects.does("approver", file, "decideProposal", "{'outcome':'REJECT','reason':'Not new'}");
        return projects.starts("redress", file, rejection("RND", "REJECT"));
    }

    private void ask(CaseId file) {
        ask(file, "proposer", GROUNDS);
    }

    private void ask(CaseId file, String person, String grounds) {
        road.bean(RequestRedress.class).request(file, new RequestRedressForm(grounds), road.actor(person));
    }

    private List<RedressView> asked(CaseId file) {
        return road.bean(RedressReader.class).of(file);
    }

    private static Actor official(Actor actor) {
        return new Actor(
                actor.person(),
                actor.name(),
                actor.organisation(),
                actor.country(),
                java.util.Set.of(Role.SENIOR_OFFICIALS));
    }
}
