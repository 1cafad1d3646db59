package org.verdant.approval;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.Money;

/** Money that is set aside for approved projects. */
@Repository
class Reservations {
    private final JdbcClient jdbc;

    Reservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId caseId, Money amount, Instant at) {
        jdbc.sql("insert into budget_reservation (case_id, amount, currency, reserved_at) values (?, ?, ?, ?)")
                .params(caseId.value(), amount.amount(), amount.currency().getCurrencyCode(), Timestamp.from(at))
                .update();
    }

    /** Answers what was set free; nothing when nothing was reserved or it is free already. */
    Optional<Money> release(CaseId caseId, Instant at) {
        return jdbc.sql("""
                        update budget_reservation set released_at = ? where case_id = ? and released_at is null
                        returning amount, currency""")
                .params(Timestamp.from(at), caseId.value())
                .query((row, n) ->
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))))
                .optional();
    }
}
