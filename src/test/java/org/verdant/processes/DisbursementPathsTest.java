package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.LEAD;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.reporting.CovenantState;
import org.verdant.reporting.Movement;
import org.verdant.reporting.MovementCause;
import org.verdant.reporting.ReasonForm;
import org.verdant.reporting.ReportBreach;
import org.verdant.reporting.RequestState;
import org.verdant.reporting.ReversePayment;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.support.FinanceRoad;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

/** Every way through {@code disbursement.bpmn} and {@code covenant.bpmn}: paid out, watched, suspended, given up. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisbursementPathsTest {
    /** Where a delivery is whose rest was cancelled: nothing is paid any more. */
    static final String OVER = "disbursementsOver";

    private final Road road;
    private final FinanceRoad financings;
    private final ProjectRoad projects;

    @Autowired
    DisbursementPathsTest(ApplicationContext context) {
        road = new Road(context);
        financings = new FinanceRoad(context);
        projects = financings.projects();
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.require("financing-delivery", Set.of(OVER), road);
        Walked.requireAll("disbursement", road);
        Walked.requireAll("covenant", road);
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
        var mended = projects.today().plusDays(20);
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
        var day = projects.today().plusDays(20).toString();
        var file = financings.effective(content ->
                content.at("/details/covenants").forEach(covenant -> ((ObjectNode) covenant).put("due", day)));
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

    private void breach(CaseId file, int covenant) {
        road.bean(ReportBreach.class)
                .record(file, covenant, new ReasonForm("Coverage is 0.9"), road.actor(COORDINATOR));
    }

    private List<MovementCause> causes(CaseId file) {
        return financings.reader().movements(file).stream().map(Movement::cause).toList();
    }
}
