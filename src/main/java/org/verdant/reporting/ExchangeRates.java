package org.verdant.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.PersonId;

/** The exchange rates that are known: one for each currency and day, and never another. */
@Repository
class ExchangeRates {
    private final JdbcClient jdbc;
    private final Clock clock;

    ExchangeRates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Dollars need none. */
    Optional<Rate> on(Currency currency, LocalDate day) {
        if (Rate.USD.equals(currency.getCurrencyCode())) {
            return Optional.of(Rate.ofDollars(day));
        }
        return jdbc.sql("select rate, source from exchange_rate where currency = ? and day = ?")
                .params(currency.getCurrencyCode(), day)
                .query((row, n) -> new Rate(row.getBigDecimal("rate"), day, row.getString("source")))
                .optional();
    }

    /** Keeps what is known already. */
    void enter(Currency currency, Rate rate, PersonId by) {
        if (!Rate.USD.equals(currency.getCurrencyCode())) {
            jdbc.sql("""
                    insert into exchange_rate (currency, day, rate, source, entered_by, entered_at) values (?, ?, ?, ?, ?, ?)
                    on conflict do nothing""")
                    .params(currency.getCurrencyCode(), rate.day(), rate.value(), rate.source(), by.value())
                    .param(Timestamp.from(clock.instant()))
                    .update();
        }
    }
}
