package org.verdant.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.proposal.Decimal;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.NotFound;
import org.verdant.support.FinanceRoad;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Refused;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.target.TargetCode;
import org.verdant.target.TrackedFigures;

/** The money of a financing: never more than signed, in no currency without a rate, taken back by its opposite. */
@VerdantTest
class FinancingMoneyTest {
    private static final LocalDate LONG_AFTER = LocalDate.of(2039, 1, 1);
    private static final Instant AFTER_ALL = Instant.parse("2040-01-01T00:00:00Z");

    @Autowired
    ApplicationContext beans;

    @Autowired
    RequestDisbursement requestDisbursement;

    @Autowired
    ReversePayment reversePayment;

    @Autowired
    RecordDisbursement recordDisbursement;

    @Autowired
    JdbcClient jdbc;

    private FinanceRoad financings;
    private ProjectRoad projects;
    private Road people;

    @BeforeEach
    void road() {
        financings = new FinanceRoad(beans);
        projects = financings.projects();
        people = new Road(beans);
    }

    @Test
    void nothing_is_asked_for_before_effectiveness() {
        var file = financings.signed(financings.decided());
        Refused.with(Conflict.class, "not-effective", () -> ask(file, "1000.00", null));
    }

    @Test
    void an_amount_is_above_zero_in_a_signed_currency_with_its_decimals_and_within_what_is_left() {
        var file = financings.effective();
        assertThat(refused(file, "-5.00", null)).containsExactly("amount.amount not-positive");
        assertThat(refused(file, "0", null)).containsExactly("amount.amount not-positive");
        assertThat(refused(file, "5.123", null)).containsExactly("amount.amount too-many-decimals");
        assertThat(refused(file, "5.00", "EUR")).containsExactly("amount.currency currency-not-signed");
        assertThat(refused(file, "900000.01", null)).containsExactly("amount.amount more-than-left");
        financings.pays(file, "800000.00");
        assertThat(refused(file, "100000.01", null)).containsExactly("amount.amount more-than-left");
        ask(file, "100000.00", "USD");
        Refused.with(Conflict.class, "request-open", () -> ask(file, "1.00", "USD"));
    }

    @Test
    void a_currency_without_a_rate_on_that_date_is_refused_and_one_rate_holds_for_a_day() {
        var file = financings.effective(FinancingMoneyTest::inRupees);
        var signed = movements(file).get(0);
        assertThat(signed.usd()).isEqualByComparingTo("3214.29");
        assertThat(signed.rate().source()).isEqualTo("State Bank of Pakistan");
        ordered(file, "280000.00");
        assertThat(Refused.fields(() -> financings.records(file, "280000.00")))
                .containsExactlyInAnyOrder("rate no-rate-on-date", "rateSource words-required");
        assertThat(Refused.fields(() -> financings.records(file, "280000.00", ",'rate':'-1','rateSource':'Bank'")))
                .containsExactly("rate not-positive");
        financings.records(file, "280000.00", ",'rate':'281.5','rateSource':'State Bank of Pakistan'");
        var paid = movements(file).get(1);
        assertThat(paid.usd()).isEqualByComparingTo("994.67");
        assertThat(paid.rate().day()).isEqualTo(projects.today());
        ordered(file, "1000.00");
        assertThat(Refused.fields(() -> financings.records(file, "1000.00", ",'rate':'300','rateSource':'Bank'")))
                .containsExactly("rate rate-of-the-day-differs");
        financings.records(file, "1000.00");
        assertThat(movements(file).get(2).rate().value()).isEqualByComparingTo("281.5");
    }

    @Test
    void a_payment_is_recorded_on_its_value_date_up_to_what_was_asked_for() {
        var file = financings.effective();
        ordered(file, "500000.00");
        assertThat(Refused.fields(() -> record(file, "500000.01", projects.today())))
                .containsExactly("amount.amount more-than-asked");
        assertThat(Refused.fields(
                        () -> record(file, "500000.00", projects.today().plusDays(1))))
                .containsExactly("paidOn day-to-come");
        assertThat(Refused.fields(
                        () -> record(file, "500000.00", projects.today().minusDays(300))))
                .containsExactly("paidOn day-too-early");
        record(file, "499990.00", projects.today());
        assertThat(financings.balance(file).left().amount()).isEqualByComparingTo("400010");
    }

    @Test
    void nobody_does_two_steps_of_a_payment_and_nobody_of_the_borrower_any_but_the_request() {
        var file = financings.effective();
        financings.requests(file, "1000.00");
        Refused.with(Forbidden.class, "conflict-of-interest", () -> beans.getBean(CheckDisbursement.class)
                .check(
                        file,
                        new CheckDisbursementForm(CheckDisbursementForm.Clearance.CLEAR, null),
                        people.actor("proposer")));
        financings.clears(file);
        Refused.with(Forbidden.class, "four-eyes", () -> beans.getBean(PayDisbursement.class)
                .pay(file, new PayDisbursementForm("SWIFT"), people.actor("coordinator")));
        financings.orders(file);
        for (var before : List.of("coordinator", "coordinator-lead")) {
            Refused.with(Forbidden.class, "four-eyes", () -> recordAs(before, file, "1000.00", projects.today()));
        }
    }

    @Test
    void a_payment_is_taken_back_once_by_another_person_and_never_deleted() {
        var file = financings.effective();
        financings.pays(file, "100000.00");
        var reason = new ReasonForm("Returned by the bank");
        Refused.with(
                Forbidden.class,
                "four-eyes",
                () -> reversePayment.reverse(file, 2, reason, people.actor("coordinator2")));
        Refused.with(
                NotFound.class,
                "not-found",
                () -> reversePayment.reverse(file, 1, reason, people.actor("coordinator")));
        var back = reversePayment.reverse(file, 2, reason, people.actor("coordinator"));
        assertThat(back.amount().amount()).isEqualByComparingTo("-100000");
        assertThat(back.reverses()).isEqualTo(2);
        Refused.with(
                Conflict.class,
                "payment-reversed",
                () -> reversePayment.reverse(file, 2, reason, people.actor("coordinator")));
        assertThatThrownBy(() -> jdbc.sql("delete from financing_movement where case_id = ?")
                        .param(file.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(movements(file)).hasSize(3);
    }

    @Test
    void what_is_signed_and_paid_moves_the_figures_and_what_is_given_up_takes_them_back() {
        var before = figures("Q4.4");
        var operations = figures("Q4.2").get("operations");
        var file = financings.effective();
        assertThat(difference(before, "amount")).isEqualTo(900_000);
        assertThat(figures("Q4.2").get("operations")).isEqualTo(Objects.requireNonNull(operations) + 1);
        assertThat(figures("Q4.1"))
                .allSatisfy((measure, figure) -> assertThat(figure).isPositive());
        financings.pays(file, "400000.00");
        assertThat(difference(before, "disbursed")).isEqualTo(400_000);
        reversePayment.reverse(file, 2, new ReasonForm("Returned"), people.actor("coordinator"));
        assertThat(difference(before, "disbursed")).isZero();
        beans.getBean(StopProject.class).stop(file, new StopProjectForm("Sold", false), people.actor("coordinator"));
        assertThat(difference(before, "amount")).isZero();
        assertThat(figures("Q4.2").get("operations")).isEqualTo(operations);
    }

    // --- who does what

    private void ordered(CaseId file, String amount) {
        financings.requests(file, amount);
        financings.clears(file);
        financings.orders(file);
    }

    private DisbursementRequest ask(CaseId file, String amount, String currency) {
        var form = new RequestDisbursementForm(new MoneyForm(Decimal.of(amount), currency), "Modules", null);
        return requestDisbursement.request(file, form, people.actor("proposer"));
    }

    private List<String> refused(CaseId file, String amount, String currency) {
        return Refused.fields(() -> ask(file, amount, currency));
    }

    private void record(CaseId file, String amount, LocalDate day) {
        recordAs("coordinator2", file, amount, day);
    }

    private void recordAs(String person, CaseId file, String amount, LocalDate day) {
        var form = new RecordDisbursementForm(new MoneyForm(Decimal.of(amount), null), day, null, null, null);
        recordDisbursement.record(file, form, people.actor(person));
    }

    private static void inRupees(ObjectNode content) {
        content.withObject("/budget/total").put("currency", "PKR");
        content.withObject("/details/amount").put("currency", "PKR");
        content.withObject("/fx").put("rate", "280").put("date", "2026-01-05").put("source", "State Bank of Pakistan");
    }

    private List<Movement> movements(CaseId file) {
        return financings.reader().movements(file);
    }

    private long difference(Map<String, Long> before, String measure) {
        return Objects.requireNonNull(figures("Q4.4").get(measure)) - Objects.requireNonNull(before.get(measure));
    }

    private Map<String, Long> figures(String tracked) {
        return beans.getBean(TrackedFigures.class).asOf(LONG_AFTER, AFTER_ALL).get(TargetCode.of(tracked));
    }
}
