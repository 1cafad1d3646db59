package org.verdant.reporting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.FinancingDetails.TermType;
import org.verdant.proposal.FinancingReader;
import org.verdant.proposal.FinancingTerms;
import org.verdant.reporting.CovenantReader;
import org.verdant.reporting.CovenantState;
import org.verdant.reporting.CovenantView;
import org.verdant.reporting.DisbursementPlan;
import org.verdant.reporting.DisbursementRequest;
import org.verdant.reporting.FinanceReader;
import org.verdant.reporting.FinanceSums;
import org.verdant.reporting.Movement;
import org.verdant.reporting.MovementCause;
import org.verdant.reporting.RequestState;
import org.verdant.reporting.SuspensionView;
import org.verdant.shared.CaseId;
import org.verdant.shared.Money;

/** The money and the covenants of a financing as the API tells them: amounts as text, days, codes. */
@Component
class FinanceAnswers {
    private final FinanceReader finance;
    private final CovenantReader covenants;
    private final DisbursementPlan plan;
    private final FinancingReader financings;

    FinanceAnswers(FinanceReader finance, CovenantReader covenants, DisbursementPlan plan, FinancingReader financings) {
        this.finance = finance;
        this.covenants = covenants;
        this.plan = plan;
        this.financings = financings;
    }

    record Sum(String amount, String currency) {
        static Sum of(Money money) {
            return new Sum(money.amount().toPlainString(), money.currency().getCurrencyCode());
        }
    }

    /** In one currency; {@code usd} is the same in US dollars, through the rate of each movement. */
    record Amounts(Sum signed, Sum disbursed, Sum cancelled, Sum undisbursed, Dollars usd) {
        static Amounts of(FinanceSums sums) {
            return new Amounts(
                    Sum.of(sums.money(sums.signed())),
                    Sum.of(sums.money(sums.disbursed())),
                    Sum.of(sums.money(sums.cancelled())),
                    Sum.of(sums.money(sums.undisbursed())),
                    new Dollars(
                            sums.signedUsd().toPlainString(),
                            sums.disbursedUsd().toPlainString(),
                            sums.cancelledUsd().toPlainString(),
                            sums.undisbursedUsd().toPlainString()));
        }
    }

    record Dollars(String signed, String disbursed, String cancelled, String undisbursed) {}

    record ExchangedAt(String value, LocalDate date, String source) {}

    /** {@code type} as in IATI: 2 a commitment, 3 a disbursement. */
    record Moved(
            int number,
            String type,
            MovementCause cause,
            Sum amount,
            LocalDate date,
            ExchangedAt rate,
            String usd,
            @Nullable Integer request,
            @Nullable Integer reverses,
            @Nullable String reference,
            @Nullable String reason,
            Instant recordedAt) {
        static Moved of(Movement one) {
            return new Moved(
                    one.number(),
                    one.cause().isPayment() ? "3" : "2",
                    one.cause(),
                    Sum.of(one.amount()),
                    one.day(),
                    new ExchangedAt(
                            one.rate().value().toPlainString(),
                            one.rate().day(),
                            one.rate().source()),
                    one.usd().toPlainString(),
                    one.request(),
                    one.reverses(),
                    one.reference(),
                    one.reason(),
                    one.at());
        }
    }

    record Asked(int number, Sum amount, String purpose, RequestState state, Instant requestedAt) {
        static Asked of(DisbursementRequest one) {
            return new Asked(one.number(), Sum.of(one.amount()), one.purpose(), one.state(), one.requestedAt());
        }
    }

    /** {@code planned} and {@code paid}: all in all until that day. */
    record PlanRow(LocalDate date, String amount, String planned, String paid) {
        static PlanRow of(DisbursementPlan.Row row) {
            return new PlanRow(row.day(), plain(row.amount()), plain(row.planned()), plain(row.paid()));
        }

        private static String plain(BigDecimal amount) {
            return amount.toPlainString();
        }
    }

    record Condition(TermType type, String text, LocalDate due, String evidence) {
        static Condition of(FinancingTerms.Promise one) {
            return new Condition(one.type(), one.text(), one.due(), one.evidence());
        }
    }

    record Watched(int number, TermType type, String text, LocalDate due, CovenantState state) {
        static Watched of(CovenantView one) {
            return new Watched(one.number(), one.type(), one.text(), one.due(), one.state());
        }
    }

    record Pause(
            int number,
            String reason,
            Instant from,
            SuspensionView.@Nullable Outcome outcome,
            @Nullable Instant until) {
        static Pause of(SuspensionView one) {
            return new Pause(one.number(), one.reason(), one.at(), one.outcome(), one.endedAt());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Finance(
            @Nullable LocalDate effectiveOn,
            boolean suspended,
            List<Amounts> amounts,
            List<PlanRow> plan,
            List<Moved> movements,
            List<Asked> requests,
            List<Condition> conditionsPrecedent,
            List<Watched> covenants,
            List<Pause> suspensions) {}

    Finance of(CaseId caseId) {
        var movements = finance.movements(caseId);
        return new Finance(
                finance.effectiveOn(caseId).orElse(null),
                finance.suspended(caseId).isPresent(),
                FinanceSums.of(movements).stream().map(Amounts::of).toList(),
                plan.rows(caseId).stream().map(PlanRow::of).toList(),
                movements.stream().map(Moved::of).toList(),
                finance.requests(caseId).stream().map(Asked::of).toList(),
                financings.terms(caseId).conditions().stream()
                        .map(Condition::of)
                        .toList(),
                covenants.of(caseId).stream().map(Watched::of).toList(),
                finance.suspensions(caseId).stream().map(Pause::of).toList());
    }
}
