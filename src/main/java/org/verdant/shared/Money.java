package org.verdant.shared;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** An amount in a currency, with no more decimals than the currency has minor units (XOF 0, USD 2, KWD 3). May be negative. */
public record Money(BigDecimal amount, Currency currency) {
    public Money {
        if (amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
            throw new IllegalArgumentException(currency + " has " + currency.getDefaultFractionDigits() + " decimals");
        }
        amount = amount.setScale(currency.getDefaultFractionDigits());
    }

    /** The same with the opposite sign. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** As messages write it: {@code USD 5,950,000.00}. */
    public String words() {
        return currency.getCurrencyCode() + " " + String.format(Locale.ROOT, "%,." + amount.scale() + "f", amount);
    }
}
