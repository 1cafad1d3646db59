package org.verdant.proposal;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The currencies of the JDK that are money of a state, unlike gold: their minor units say how many decimals an amount may have. */
public final class Currencies {
    private static final List<String> COMMON = List.of("USD", "EUR", "CNY");
    private static final List<String> CODES = Stream.concat(
                    COMMON.stream(),
                    Currency.getAvailableCurrencies().stream()
                            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                            .map(Currency::getCurrencyCode)
                            .filter(code -> !COMMON.contains(code))
                            .sorted())
            .toList();

    private Currencies() {}

    /** The most common ones first, then all others by code. */
    public static List<String> codes() {
        return CODES;
    }

    static Optional<Currency> find(@Nullable String code) {
        return code != null && CODES.contains(code) ? Optional.of(Currency.getInstance(code)) : Optional.empty();
    }
}
