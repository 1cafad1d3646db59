package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.verdant.proposal.Status;
import org.verdant.support.VerdantTest;
import org.verdant.target.CreditLedger;

/** Engine, domain, story, work list, ledger and audit stand or fall together. */
@VerdantTest
class OneTransactionTest {
    private static final List<String> TABLES = List.of(
            "credit",
            "credit_claim",
            "target_crossing",
            "case_step",
            "work_item",
            "audit.entry",
            "report",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_variable",
            "act_ru_job");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    CreditLedger ledger;

    @Test
    void a_failure_after_the_credit_leaves_nothing_of_the_step_behind() {
        var road = new Road(context);
        var file = road.verified();
        var before = rows();

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    road.does(Road.SECOND_COORDINATOR, file, "confirmCredit", "{'outcome':'CONFIRM'}");
                    assertThat(ledger.of(file)).hasSize(1);
                    throw new PowerCut();
                }))
                .isInstanceOf(PowerCut.class);

        assertThat(rows()).isEqualTo(before);
        assertThat(ledger.of(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.CLOSING);
        assertThat(road.steps(file)).containsExactly("confirmCredit");
    }

    @Test
    void the_step_can_be_done_after_the_failure_and_counts_once() {
        var road = new Road(context);
        var file = road.verified();
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    road.does(Road.SECOND_COORDINATOR, file, "confirmCredit", "{'outcome':'CONFIRM'}");
                    throw new PowerCut();
                }))
                .isInstanceOf(PowerCut.class);

        road.does(Road.SECOND_COORDINATOR, file, "confirmCredit", "{'outcome':'CONFIRM'}");

        assertThat(ledger.of(file)).hasSize(1);
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
    }

    private static final class PowerCut extends RuntimeException {}

    private Map<String, Long> rows() {
        return TABLES.stream()
                .collect(Collectors.toMap(table -> table, table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }
}
