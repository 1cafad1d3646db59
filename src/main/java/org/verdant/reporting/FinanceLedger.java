package org.verdant.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.DocumentId;
import org.verdant.shared.Money;
import org.verdant.shared.PersonId;

/** Writes the movements of money of financings. Whoever moves some holds the financing first, so that two never see the same rest. */
@Repository
class FinanceLedger {
    private final JdbcClient jdbc;
    private final FinanceReader reader;
    private final ExchangeRates rates;
    private final Clock clock;

    FinanceLedger(JdbcClient jdbc, FinanceReader reader, ExchangeRates rates, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.rates = rates;
        this.clock = clock;
    }

    /** What is to be written; {@code request} and {@code reverses} as in {@link Movement}. */
    record Entry(
            MovementCause cause,
            Money amount,
            LocalDate day,
            Rate rate,
            @Nullable Integer request,
            @Nullable Integer reverses,
            @Nullable String reference,
            @Nullable DocumentId document,
            @Nullable String reason) {
        static Entry of(MovementCause cause, Money amount, LocalDate day, Rate rate) {
            return new Entry(cause, amount, day, rate, null, null, null, null, null);
        }
    }

    void open(CaseId caseId, LocalDate effectiveOn) {
        jdbc.sql("insert into financing (case_id, effective_on, opened_at) values (?, ?, ?)")
                .params(caseId.value(), effectiveOn, now())
                .update();
    }

    /** Until the end of the transaction. Refuses with {@code not-effective} as long as no agreement is in force. */
    LocalDate hold(CaseId caseId) {
        return jdbc.sql("select effective_on from financing where case_id = ? for update")
                .param(caseId.value())
                .query(LocalDate.class)
                .optional()
                .orElseThrow(() -> new Conflict("not-effective"));
    }

    /** The same for what is to be paid out: refuses with {@code disbursements-suspended} while nothing is. */
    LocalDate holdOpen(CaseId caseId) {
        var effective = hold(caseId);
        if (reader.suspended(caseId).isPresent()) {
            throw new Conflict("disbursements-suspended");
        }
        return effective;
    }

    /** Answers it as it was written. */
    Movement add(CaseId caseId, Entry entry, PersonId by) {
        jdbc.sql("""
                insert into financing_movement (case_id, number, kind, cause, amount, currency, day, rate, rate_day, rate_source, usd,
                    request, reverses, reference, document, reason, recorded_by, recorded_at)
                select :case, coalesce(max(number), 0) + 1, :kind, :cause, :amount, :currency, :day, :rate, :rateDay, :source, :usd,
                    :request, :reverses, :reference, :document, :reason, :by, :now from financing_movement where case_id = :case""")
                .param("case", caseId.value())
                .param("kind", entry.cause().isPayment() ? "PAYMENT" : "COMMITMENT")
                .param("cause", entry.cause().name())
                .param("amount", entry.amount().amount())
                .param("currency", entry.amount().currency().getCurrencyCode())
                .param("day", entry.day())
                .param("rate", entry.rate().value())
                .param("rateDay", entry.rate().day())
                .param("source", entry.rate().source())
                .param("usd", entry.rate().dollars(entry.amount()))
                .param("request", entry.request(), java.sql.Types.INTEGER)
                .param("reverses", entry.reverses(), java.sql.Types.INTEGER)
                .param("reference", entry.reference())
                .param("document", id(entry.document()), java.sql.Types.OTHER)
                .param("reason", entry.reason())
                .param("by", by.value())
                .param("now", now())
                .update();
        var all = reader.movements(caseId);
        return all.get(all.size() - 1);
    }

    void suspend(CaseId caseId, String reason, PersonId by) {
        jdbc.sql("""
                insert into disbursement_suspension (case_id, number, reason, suspended_by, suspended_at)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ? from disbursement_suspension where case_id = ?""")
                .params(caseId.value(), reason, by.value(), now(), caseId.value())
                .update();
    }

    void endSuspension(CaseId caseId, SuspensionView.Outcome outcome, @Nullable String words, PersonId by) {
        jdbc.sql("""
                update disbursement_suspension set outcome = ?, words = ?, ended_by = ?, ended_at = ?
                where case_id = ? and ended_at is null""")
                .params(outcome.name())
                .param(words)
                .params(by.value(), now(), caseId.value())
                .update();
    }

    /** Keeps the rate of a payment for the next one of that day. */
    void learn(Entry entry, PersonId by) {
        rates.enter(entry.amount().currency(), entry.rate(), by);
    }

    List<Balance> balances(CaseId caseId) {
        return reader.balances(caseId);
    }

    private static @Nullable UUID id(@Nullable DocumentId document) {
        return document == null ? null : document.value();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
