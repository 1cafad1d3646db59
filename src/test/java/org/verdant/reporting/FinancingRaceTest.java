package org.verdant.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.proposal.Decimal;
import org.verdant.shared.CaseId;
import org.verdant.support.FinanceRoad;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;

/** Two at the same moment never get more out of a financing than was signed. */
@VerdantTest
class FinancingRaceTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    RequestDisbursement requestDisbursement;

    @Autowired
    JdbcClient jdbc;

    private FinanceRoad financings;
    private Road people;

    @BeforeEach
    void road() {
        financings = new FinanceRoad(beans);
        people = new Road(beans);
    }

    @Test
    void of_two_requests_at_the_same_time_one_is_refused() throws Exception {
        var file = financings.effective();
        var outcomes = twice(() -> ask(file, "600000.00", null));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "Conflict");
        assertThat(financings.reader().requests(file)).hasSize(1);
    }

    @Test
    void the_database_itself_refuses_two_payments_at_the_same_time_that_exceed_what_was_signed() throws Exception {
        var file = financings.effective();
        ordered(file, "600000.00");
        var outcomes = twice(() -> insert(file));
        assertThat(outcomes).contains("done").hasSize(2);
        assertThat(financings.balance(file).disbursed()).isEqualByComparingTo("600000");
        assertThatThrownBy(() -> insert(file)).hasMessageContaining("never_more_than_signed");
    }

    private void ordered(CaseId file, String amount) {
        financings.requests(file, amount);
        financings.clears(file);
        financings.orders(file);
    }

    private DisbursementRequest ask(CaseId file, String amount, String currency) {
        var form = new RequestDisbursementForm(new MoneyForm(Decimal.of(amount), currency), "Modules", null);
        return requestDisbursement.request(file, form, people.actor("proposer"));
    }

    /** Beside the product: two transactions that each see the whole rest. */
    private int insert(CaseId file) {
        return jdbc.sql("""
                        insert into financing_movement (case_id, number, kind, cause, amount, currency, day, rate, rate_day, rate_source,
                            usd, request, recorded_by, recorded_at)
                        select case_id, (random() * 1000000)::int + 10, 'PAYMENT', 'PAID', amount, currency, now(), 1, now(), '', amount,
                            number, requested_by, now() from disbursement_request where case_id = ?""").param(file.value()).update();
    }

    private static List<String> twice(Callable<?> deed) throws Exception {
        var together = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<String> one = () -> {
                together.await();
                try {
                    deed.call();
                    return "done";
                } catch (RuntimeException refused) {
                    return refused.getClass().getSimpleName();
                }
            };
            var first = pool.submit(one);
            var second = pool.submit(one);
            return List.of(first.get(), second.get());
        } finally {
            pool.shutdown();
        }
    }
}
