package org.verdant.reporting;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.proposal.FinancingReader;
import org.verdant.proposal.FinancingTerms.Planned;
import org.verdant.shared.CaseId;

/** What was planned to be paid on which day, beside what was. */
@Component
public class DisbursementPlan {
    private final FinancingReader financings;
    private final FinanceReader finance;
    private final Clock clock;

    DisbursementPlan(FinancingReader financings, FinanceReader finance, Clock clock) {
        this.financings = financings;
        this.finance = finance;
        this.clock = clock;
    }

    /**
     * One day of the plan.
     *
     * @param planned so much by that day, all in all
     * @param paid so much was paid by that day, all in all; by today on a day to come
     */
    public record Row(LocalDate day, BigDecimal amount, BigDecimal planned, BigDecimal paid) {}

    /** In the order of the days. */
    public List<Row> rows(CaseId caseId) {
        var payments = finance.movements(caseId).stream()
                .filter(movement -> movement.cause().isPayment())
                .toList();
        var rows = new ArrayList<Row>();
        var planned = BigDecimal.ZERO;
        for (var row : financings.terms(caseId).plan()) {
            planned = planned.add(row.amount());
            rows.add(new Row(row.day(), row.amount(), planned, paid(payments, row.day())));
        }
        return rows;
    }

    private static BigDecimal paid(List<Movement> payments, LocalDate until) {
        return payments.stream()
                .filter(payment -> !payment.day().isAfter(until))
                .map(payment -> payment.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The first day of the plan that is not paid for yet, or today where it is past. */
    public LocalDate next(CaseId caseId) {
        var today = LocalDate.now(clock);
        var paid = finance.balances(caseId).stream().map(Balance::disbursed).reduce(BigDecimal.ZERO, BigDecimal::add);
        var planned = BigDecimal.ZERO;
        for (Planned row : financings.terms(caseId).plan()) {
            planned = planned.add(row.amount());
            if (planned.compareTo(paid) > 0) {
                return row.day().isBefore(today) ? today : row.day();
            }
        }
        return today;
    }
}
