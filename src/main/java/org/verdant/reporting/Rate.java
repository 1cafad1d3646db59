package org.verdant.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.verdant.shared.Money;

/**
 * What makes dollars of another currency.
 *
 * @param value units of the currency for one US dollar, above 0
 * @param day for which it was published
 * @param source who published it; empty for dollars themselves
 */
public record Rate(BigDecimal value, LocalDate day, String source) {
    static final String USD = "USD";
    private static final int CENTS = 2;

    public Rate {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("a rate is more than 0: " + value);
        }
    }

    static Rate ofDollars(LocalDate day) {
        return new Rate(BigDecimal.ONE, day, "");
    }

    /** In US dollars, to the cent. */
    public BigDecimal dollars(Money money) {
        return money.amount().divide(value, CENTS, RoundingMode.HALF_UP);
    }
}
