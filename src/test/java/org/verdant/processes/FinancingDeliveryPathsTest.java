package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.LEAD;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.AskForChange;
import org.verdant.approval.ChangeRequestForm;
import org.verdant.proposal.Status;
import org.verdant.reporting.CovenantState;
import org.verdant.reporting.Movement;
import org.verdant.reporting.MovementCause;
import org.verdant.reporting.ReasonForm;
import org.verdant.reporting.ReportBreach;
import org.verdant.reporting.ReportKind;
import org.verdant.reporting.StopProject;
import org.verdant.reporting.StopProjectForm;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.support.FinanceRoad;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

/** Every way through {@code financing-delivery.bpmn} and its closing; {@link DisbursementPathsTest} pays out and watches. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinancingDeliveryPathsTest {
    private static final String CLOSED = "{'outcome':'COMPLETED','lessons':'Open the escrow account first.'}";

    private final Road road;
    private final FinanceRoad financings;
    private final ProjectRoad projects;

    @Autowired
    FinancingDeliveryPathsTest(ApplicationContext context) {
        road = new Road(context);
        financings = new FinanceRoad(context);
        projects = financings.projects();
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAllBut("financing-delivery", Set.of(DisbursementPathsTest.OVER), road);
        Walked.requireAll("financing-closing", road);
    }

    @Test
    void a_loan_is_paid_out_in_two_parts_reported_and_closed_six_months_after_completion() {
        var file = financings.signed(financings.decided());
        assertThat(road.steps(file)).containsOnly("meetCondition").hasSize(2);
        financings.meetsCondition(file);
        assertThat(financings.reader().effectiveOn(file)).isEmpty();
        financings.meetsCondition(file);
        assertThat(road.status(file)).isEqualTo(Status.RUNNING);
        assertThat(road.steps(file)).containsExactly("requestDisbursement");
        financings.pays(file, "450000.00");
        financings.pays(file, "450000.00");
        assertThat(road.steps(file)).isEmpty();
        assertThat(financings.balance(file).left().amount()).isZero();
        reportsUntilClosing(file);
        meetsCovenants(file);
        projects.report(file);
        projects.accept(file);
        assertThat(road.steps(file)).isEmpty();
        projects.passTo(projects.project(file).plannedEnd().plusDays(184));
        road.does(COORDINATOR, file, "closeProject", CLOSED);
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
        assertThat(road.steps(file)).isEmpty();
        assertThat(causes(file)).containsExactly(MovementCause.SIGNED, MovementCause.PAID, MovementCause.PAID);
    }

    @Test
    void what_is_undisbursed_on_the_closing_date_is_cancelled_and_a_report_that_is_refused_does_not_complete_it() {
        var file = financings.effective();
        financings.pays(file, "300000.00");
        financings.requests(file, "200000.00");
        reportsUntilClosing(file);
        projects.report(file);
        projects.refuse(file);
        projects.passTo(projects.project(file).plannedEnd().plusDays(184));
        assertThat(causes(file)).endsWith(MovementCause.CLOSED);
        Refused.with(Conflict.class, "no-request", () -> financings.clears(file));
        assertThat(financings.balance(file).committed()).isEqualByComparingTo("300000");
        assertThat(Refused.fields(() -> road.does(COORDINATOR, file, "closeProject", CLOSED)))
                .containsExactly("outcome final-report-refused");
        road.does(
                COORDINATOR,
                file,
                "closeProject",
                "{'outcome':'NOT_ACCEPTED','lessons':'Ask for the audit first.','remarks':'No audit was made.'}");
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(road.times(file, "financingNotCompleted")).isEqualTo(1);
    }

    @Test
    void a_change_restructures_the_amount_and_adds_a_covenant() {
        var file = financings.effective();
        change(file, details -> {});
        assertThat(causes(file)).containsExactly(MovementCause.SIGNED);
        assertThat(road.times(file, "changeDecided")).isEqualTo(1);
        change(file, details -> {
            ObjectNode covenant = details.at("/covenants/0").deepCopy();
            details.withArray("covenants").add(covenant.put("text", "Half of the staff of the plant are women"));
        });
        assertThat(road.times(file, "newCovenants")).isEqualTo(1);
        breach(file, 3);
        road.does(LEAD, file, "decideBreach", "{'outcome':'WAIVE','comment':'Nobody applied'}");
        assertThat(financings.covenant(file, 3).state()).isEqualTo(CovenantState.WAIVED);
        assertThat(road.times(file, "newCovenantsSettled")).isEqualTo(1);
    }

    @Test
    void a_financing_that_is_stopped_gives_up_what_is_undisbursed() {
        var file = financings.effective();
        financings.requests(file, "100000.00");
        financings.clears(file);
        financings.orders(file);
        Refused.with(Conflict.class, "payment-unrecorded", () -> stop(file));
        assertThat(road.status(file)).isEqualTo(Status.RUNNING);
        financings.records(file, "100000.00");
        stop(file);
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        Refused.with(Conflict.class, "not-running", () -> financings.suspends(file));
        assertThat(road.steps(file)).isEmpty();
        assertThat(causes(file)).containsExactly(MovementCause.SIGNED, MovementCause.PAID, MovementCause.STOPPED);
        assertThat(financings.balance(file).committed()).isEqualByComparingTo("100000");
    }

    @Test
    void an_agreement_whose_conditions_are_not_met_in_time_lapses_before_any_money_is_bound() {
        var file = financings.signed(financings.decided());
        road.passDays(91);
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(road.times(file, "projectLapsed")).isEqualTo(1);
        assertThat(financings.reader().movements(file)).isEmpty();
    }

    private void reportsUntilClosing(CaseId file) {
        projects.reportUntil(file, ReportKind.FINAL);
    }

    private void meetsCovenants(CaseId file) {
        road.open(file).stream()
                .filter(step -> step.key().equals("checkCovenant"))
                .forEach(step -> road.completes(SECOND_COORDINATOR, step, "{'outcome':'MET'}"));
    }

    private void breach(CaseId file, int covenant) {
        road.bean(ReportBreach.class)
                .record(file, covenant, new ReasonForm("Coverage is 0.9"), road.actor(COORDINATOR));
    }

    private void change(CaseId file, Consumer<ObjectNode> change) {
        var details = financings.details(file);
        change.accept(details);
        var changes = JsonNodeFactory.instance.objectNode();
        changes.put("summary", "Longer now. ".repeat(20) + road.now()).set("details", details);
        var proposer = road.actor(Road.PROPOSER);
        road.bean(AskForChange.class).ask(file, new ChangeRequestForm("More time", null, changes, null), proposer);
        road.does(LEAD, file, "decideMinorChange", "{'outcome':'ACCEPT'}");
    }

    private void stop(CaseId file) {
        road.bean(StopProject.class)
                .stop(file, new StopProjectForm("The plant is sold", false), road.actor(COORDINATOR));
    }

    private List<MovementCause> causes(CaseId file) {
        return financings.reader().movements(file).stream().map(Movement::cause).toList();
    }
}
