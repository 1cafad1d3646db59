package org.verdant.proposal;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The currencies of the JDK that are money of a state, unlike gold: their minor units say how many decimals an amount may have. */
public final class Currencies {
    private static final List<String> COMMON = List.of("USD", "EUR", "CNY");
    /** Those that the JDK still knows, and ISO 4217 no longer has. */
    private static final Set<String> WITHDRAWN = Set.of(
            "ADP", "AFA", "ANG", "ATS", "AYM", "AZM", "BEF", "BGL", "BGN", "BYB", "BYR", "CSD", "CUC", "CYP", "DEM",
            "EEK", "ESP", "FIM", "FRF", "GHC", "GRD", "GWP", "HRK", "IEP", "ITL", "LTL", "LUF", "LVL", "MGF", "MRO",
            "MTL", "MZM", "NLG", "PTE", "ROL", "RUR", "SDD", "SIT", "SKK", "SLL", "SRG", "STD", "TMM", "TPE", "TRL",
            "USS", "VEB", "VEF", "XFU", "YUM", "ZMK", "ZWD", "ZWL", "ZWN", "ZWR");

    private static final List<String> CODES = Stream.concat(
                    COMMON.stream(),
                    Currency.getAvailableCurrencies().stream()
                            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                            .map(Currency::getCurrencyCode)
                            .filter(code -> !COMMON.contains(code) && !WITHDRAWN.contains(code))
                            .sorted())
            .toList();

    private Currencies() {}

    /** The most common ones first, then all others by code. */
    public static List<String> codes() {
        return CODES;
    }

    /** Known once and no longer to be used (E10). */
    static boolean isWithdrawn(@Nullable String code) {
        return code != null && WITHDRAWN.contains(code);
    }

    static Optional<Currency> find(@Nullable String code) {
        return code != null && CODES.contains(code) ? Optional.of(Currency.getInstance(code)) : Optional.empty();
    }
}
