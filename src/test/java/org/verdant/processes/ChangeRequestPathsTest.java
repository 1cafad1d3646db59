package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.AskForChange;
import org.verdant.approval.ChangeOutcome;
import org.verdant.approval.ChangeRequest.State;
import org.verdant.approval.ChangeRequestForm;
import org.verdant.approval.ChangeRequestReader;
import org.verdant.approval.DecideChangeForm;
import org.verdant.approval.JudgeChange;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.support.AgreementRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.TaskDoor;

/** Every way through {@code change-request.bpmn}, called by a running project. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeRequestPathsTest {
    private final Road road;
    private final AgreementRoad agreements;

    @Autowired
    ChangeRequestPathsTest(ApplicationContext context) {
        road = new Road(context);
        agreements = new AgreementRoad(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("change-request", road);
    }

    @Test
    void a_minor_change_is_decided_by_the_coordinator_lead_and_makes_new_versions() {
        var file = running();
        ask(file, later(file, 6), null);
        assertThat(road.steps(file)).contains("decideMinorChange");
        agreements.does("coordinator-lead", file, "decideMinorChange", "{'outcome':'ACCEPT'}");
        assertThat(state(file)).isEqualTo(State.ACCEPTED);
        assertThat(road.facts(file).version()).isEqualTo(2);
        assertThat(agreements.agreement(file).terms()).isNotNull();
        assertThat(agreements.agreement(file).terms().n()).isEqualTo(2);
        assertThat(agreements.agreement(file).terms().proposalVersion()).isEqualTo(2);
        assertThat(road.status(file)).isEqualTo(Status.RUNNING);
        assertThat(road.steps(file)).doesNotContain("decideMinorChange");
    }

    @Test
    void a_major_change_goes_back_to_the_authority_that_approved_the_project() {
        var file = running();
        ask(file, later(file, 7), null);
        assertThat(agreements.open("coordinator-lead", file, "decideMinorChange"))
                .isEmpty();
        agreements.does("approver", file, "decideMajorChange", "{'outcome':'ACCEPT','comment':'Agreed'}");
        assertThat(state(file)).isEqualTo(State.ACCEPTED);
        assertThat(road.facts(file).version()).isEqualTo(2);
    }

    @Test
    void several_authorities_decide_one_after_the_other_and_the_first_no_ends_it() {
        var file = running();
        ask(file, budget(file, "1100000.00"), null);
        agreements.does("approver", file, "decideMajorChange", "{'outcome':'ACCEPT'}");
        assertThat(state(file)).isEqualTo(State.OPEN);
        agreements.does("university-chair", file, "decideMajorChange", "{'outcome':'REJECT','comment':'Too much'}");
        assertThat(state(file)).isEqualTo(State.REJECTED);
        assertThat(road.facts(file).version()).isEqualTo(1);
        assertThat(agreements.agreement(file).terms()).isNotNull();
        assertThat(agreements.agreement(file).terms().n()).isEqualTo(1);
        ask(file, budget(file, "1100000.00"), null);
        agreements.does("approver", file, "decideMajorChange", "{'outcome':'REJECT','comment':'Again too much'}");
        assertThat(road.steps(file)).doesNotContain("decideMajorChange");
    }

    @Test
    void an_authority_with_a_quorum_of_two_agrees_to_a_major_change_by_two_different_people() {
        var file = running();
        QuorumOfTwo.during(road, "onePerson", () -> {
            ask(file, later(file, 7), null);
            agreements.does("approver", file, "decideMajorChange", "{'outcome':'ACCEPT'}");
            assertThat(state(file)).isEqualTo(State.OPEN);
            var accept = new DecideChangeForm(ChangeOutcome.ACCEPT, null);
            Refused.with(Forbidden.class, "four-eyes", () -> road.bean(JudgeChange.class)
                    .judge(file, Role.SECRETARIAT_HEAD, accept, road.actor("approver")));
            var task = agreements
                    .open("approver", file, "decideMajorChange")
                    .get(0)
                    .taskId();
            road.bean(TaskDoor.class)
                    .complete(
                            task,
                            Road.json("{'outcome':'ACCEPT'}"),
                            QuorumOfTwo.second(road, "officials", Role.SECRETARIAT_HEAD));
            assertThat(state(file)).isEqualTo(State.ACCEPTED);
        });
    }

    @Test
    void an_overdue_decision_is_brought_up_again_and_not_taken_by_itself() {
        var minor = running();
        ask(minor, later(minor, 1), null);
        var major = running();
        ask(major, later(major, 12), null);
        agreements.passDays(10);
        assertThat(road.times(minor, "remindDecider")).isEqualTo(1);
        assertThat(road.times(major, "remindDecider")).isZero();
        agreements.passDays(4);
        assertThat(road.times(major, "remindDecider")).isEqualTo(1);
        assertThat(state(minor)).isEqualTo(State.OPEN);
        assertThat(state(major)).isEqualTo(State.OPEN);
    }

    @Test
    void a_project_that_does_not_run_is_not_changed() {
        var file = agreements.prepared(Track.CAPACITY);
        Refused.with(Conflict.class, "not-running", () -> ask(file, later(file, 1), null));
    }

    private CaseId running() {
        return agreements.running();
    }

    private void ask(CaseId file, JsonNode changes, String document) {
        road.bean(AskForChange.class)
                .ask(file, new ChangeRequestForm("Prices rose", 1, changes, document), agreements.actor("proposer"));
    }

    private JsonNode later(CaseId file, int months) {
        var content = content(file);
        var end = LocalDate.parse(content.path("plannedEnd").asText()).plusMonths(months);
        return content.objectNode().put("plannedEnd", end.toString());
    }

    /** The same lines and sources with a difference in the first of them. */
    private JsonNode budget(CaseId file, String total) {
        var content = content(file);
        ObjectNode budget = content.path("budget").deepCopy();
        var before = new BigDecimal(budget.at("/total/amount").asText());
        var more = new BigDecimal(total).subtract(before);
        budget.withObject("/total").put("amount", total);
        for (var list : new String[] {"lines", "funding"}) {
            var first = (ObjectNode) budget.path(list).get(0);
            first.put(
                    "amount",
                    new BigDecimal(first.path("amount").asText()).add(more).toPlainString());
        }
        return content.objectNode().set("budget", budget);
    }

    private ObjectNode content(CaseId file) {
        return (ObjectNode) road.bean(ReadProposal.class)
                .require(file, agreements.actor("proposer"))
                .content();
    }

    private State state(CaseId file) {
        return road.bean(ChangeRequestReader.class).of(file).get(0).state();
    }
}
