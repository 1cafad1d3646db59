package org.verdant.proposal.web;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.Currencies;
import org.verdant.proposal.Decimal;

/** Exact numbers and amounts of money as people read them: {@code USD 17,850,000.00}, {@code 57,000}. */
final class NumberWords {
    private NumberWords() {}

    /** With all its decimals, none added. */
    static String of(Decimal number, Locale language) {
        return format(number, 0, language);
    }

    /** With the decimals of the currency; of an unknown currency as it was typed. */
    static String money(Decimal amount, @Nullable String currency, Locale language) {
        if (currency == null || !Currencies.codes().contains(currency)) {
            return (amount + " " + Objects.toString(currency, "")).strip();
        }
        var digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return currency + " " + format(amount, Math.max(digits, 0), language);
    }

    private static String format(Decimal number, int decimals, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        var scale = Math.max(decimals, number.value().scale());
        format.setMinimumFractionDigits(scale);
        format.setMaximumFractionDigits(scale);
        return format.format(number.value());
    }
}
