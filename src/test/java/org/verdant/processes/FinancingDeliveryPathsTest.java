package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.LEAD;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
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
import org.verdant.reporting.RequestState;
import org.verdant.reporting.ReversePayment;
import org.verdant.reporting.StopProject;
import org.verdant.reporting.StopProjectForm;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.support.FinancingRoad;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

/** Every way through {@code financing-delivery.bpmn} and what it calls: paid out, watched, suspended, given up, closed, stopped. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinancingDeliveryPathsTest {
    private static final String CLOSED = "{'outcome':'COMPLETED','lessons':'Open the escrow account first.'}";

    private final Road road;
    private final FinancingRoad financings;
    private final ProjectRoad projects;

    @Autowired
    FinancingDeliveryPathsTest(ApplicationContext context) {
        road = new Road(context);
        financings = new FinancingRoad(context);
        projects = financings.projects();
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("financing-delivery", road);
        Walked.requireAll("financing-closing", road);
        Walked.requireAll("disbursement", road);
        Walked.requireAll("covenant", road);
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
        reportsUntilClosing(file);
        projects.report(file);
        projects.refuse(file);
        projects.passTo(projects.project(file).plannedEnd().plusDays(184));
        assertThat(causes(file)).endsWith(MovementCause.CLOSED);
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
    void a_request_that_is_refused_is_asked_anew_and_four_people_pay() {
        var file = financings.effective();
        financings.requests(file, "500000.00");
        assertThat(Refused.fields(() -> road.does(COORDINATOR, file, "checkDisbursement", "{'outcome':'REFUSE'}")))
                .containsExactly("comment comment-required");
        road.does(COORDINATOR, file, "checkDisbursement", "{'outcome':'REFUSE','comment':'No invoices'}");
        assertThat(road.steps(file)).containsExactly("requestDisbursement");
        financings.requests(file, "400000.00");
        financings.clears(file);
        assertThat(Refused.fields(() -> road.does(LEAD, file, "payDisbursement", "{}")))
                .containsExactly("reference words-required");
        financings.orders(file);
        financings.records(file, "400000.00");
        assertThat(financings.reader().requests(file))
                .extracting(request -> request.state())
                .containsExactly(RequestState.REFUSED, RequestState.RECORDED);
        assertThat(financings.balance(file).left().amount()).isEqualByComparingTo("500000");
    }

    @Test
    void a_suspension_sets_the_request_aside_and_after_thirty_days_the_rest_may_be_cancelled() {
        var file = financings.effective();
        financings.pays(file, "450000.00");
        financings.requests(file, "450000.00");
        financings.suspends(file);
        assertThat(road.steps(file)).isEmpty();
        Refused.with(Conflict.class, "disbursements-already-suspended", () -> financings.suspends(file));
        road.passDays(29);
        assertThat(road.steps(file)).isEmpty();
        road.passDays(2);
        assertThat(road.steps(file)).containsExactly("decideUndisbursed");
        road.does("approver", file, "decideUndisbursed", "{'outcome':'WAIT'}");
        assertThat(road.steps(file)).isEmpty();
        road.passDays(31);
        assertThat(Refused.fields(() -> road.does("approver", file, "decideUndisbursed", "{'outcome':'CANCEL'}")))
                .containsExactly("comment comment-required");
        road.does("approver", file, "decideUndisbursed", "{'outcome':'CANCEL','comment':'No audit in sight'}");
        assertThat(causes(file)).containsExactly(MovementCause.SIGNED, MovementCause.PAID, MovementCause.CANCELLED);
        assertThat(financings.balance(file).left().amount()).isZero();
        assertThat(financings.balance(file).committed()).isEqualByComparingTo("450000");
        assertThat(road.times(file, "restCancelled")).isEqualTo(1);
    }

    @Test
    void a_suspension_ends_and_the_borrower_asks_again() {
        var file = financings.effective();
        financings.requests(file, "100000.00");
        financings.suspends(file);
        financings.resumes(file);
        assertThat(road.steps(file)).containsExactly("requestDisbursement");
        financings.suspends(file);
        road.passDays(31);
        assertThat(road.steps(file)).containsExactly("decideUndisbursed");
        financings.resumes(file);
        assertThat(road.steps(file)).containsExactly("requestDisbursement");
        Refused.with(Conflict.class, "disbursements-not-suspended", () -> financings.resumes(file));
    }

    @Test
    void what_the_bank_was_told_to_pay_before_a_suspension_is_recorded_and_nothing_more() {
        var file = financings.effective();
        financings.requests(file, "100000.00");
        financings.clears(file);
        financings.orders(file);
        financings.suspends(file);
        assertThat(road.steps(file)).containsExactly("recordDisbursement");
        financings.records(file, "100000.00");
        assertThat(road.steps(file)).isEmpty();
        assertThat(financings.balance(file).disbursed()).isEqualByComparingTo("100000");
        financings.resumes(file);
        assertThat(road.steps(file)).containsExactly("requestDisbursement");
    }

    @Test
    void a_payment_that_came_back_can_be_paid_again() {
        var file = financings.effective();
        financings.pays(file, "900000.00");
        assertThat(road.steps(file)).isEmpty();
        road.bean(ReversePayment.class).reverse(file, 2, new ReasonForm("Wrong account"), road.actor(COORDINATOR));
        assertThat(road.steps(file)).containsExactly("requestDisbursement");
        assertThat(financings.balance(file).left().amount()).isEqualByComparingTo("900000");
        assertThat(financings.reader().movements(file)).hasSize(3);
    }

    @Test
    void a_covenant_that_is_broken_before_its_day_suspends_and_is_met_later() {
        var file = financings.effective();
        breach(file, 1);
        assertThat(financings.covenant(file, 1).state()).isEqualTo(CovenantState.BREACHED);
        assertThat(road.steps(file)).containsExactlyInAnyOrder("requestDisbursement", "decideBreach");
        Refused.with(Conflict.class, "covenant-not-open", () -> breach(file, 1));
        assertThat(Refused.fields(() -> road.does(LEAD, file, "decideBreach", "{'outcome':'SUSPEND'}")))
                .containsExactlyInAnyOrder("comment words-required", "due day-required");
        var mended = projects.today().plusDays(60);
        road.does(
                LEAD,
                file,
                "decideBreach",
                "{'outcome':'SUSPEND','comment':'No coverage, no money','due':'" + mended + "'}");
        assertThat(financings.reader().suspended(file)).isPresent();
        assertThat(financings.covenant(file, 1).due()).isEqualTo(mended);
        assertThat(road.steps(file)).isEmpty();
        financings.resumes(file);
        projects.passTo(mended.plusDays(1));
        road.does(COORDINATOR, file, "checkCovenant", "{'outcome':'MET'}");
        assertThat(financings.covenant(file, 1).state()).isEqualTo(CovenantState.MET);
    }

    @Test
    void a_covenant_that_is_not_kept_on_its_day_can_be_waived() {
        var file = financings.effective();
        projects.passTo(financings.covenant(file, 1).due().plusDays(1));
        var checks = road.open(file).stream()
                .filter(step -> step.key().equals("checkCovenant"))
                .toList();
        assertThat(checks).hasSize(2);
        road.completes(COORDINATOR, checks.get(0), "{'outcome':'BREACHED','comment':'1.1 in the second year'}");
        road.does(LEAD, file, "decideBreach", "{'outcome':'WAIVE','comment':'A year without wind'}");
        assertThat(List.of(
                        financings.covenant(file, 1).state(),
                        financings.covenant(file, 2).state()))
                .containsExactlyInAnyOrder(CovenantState.WAIVED, CovenantState.OPEN);
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
