package org.verdant.proposal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What many fields have in common: a number above zero, a share, an amount with no more decimals than its currency. */
final class Amounts {
    static final BigDecimal WHOLE = new BigDecimal(100);

    private Amounts() {}

    static void positive(String field, @Nullable Decimal number, Findings findings) {
        if (number != null && number.value().signum() <= 0) {
            findings.error(field, "not-positive");
        }
    }

    static void notNegative(String field, @Nullable Decimal number, Findings findings) {
        if (number != null && number.value().signum() < 0) {
            findings.error(field, "too-small", 0);
        }
    }

    /** More than 0 and at most 100. */
    static void share(String field, @Nullable Decimal percent, Findings findings) {
        if (percent != null && (percent.value().signum() <= 0 || percent.value().compareTo(WHOLE) > 0)) {
            findings.error(field, "percent-range");
        }
    }

    static void range(String field, @Nullable Integer number, int least, int most, Findings findings) {
        if (number != null && number < least) {
            findings.error(field, "too-small", least);
        } else if (number != null && number > most) {
            findings.error(field, "too-large", most);
        }
    }

    static void required(String field, @Nullable Object value, Findings findings) {
        if (value == null || value.toString().isBlank()) {
            findings.error(field, "required");
        }
    }

    static BigDecimal sum(Stream<@Nullable Decimal> parts) {
        return parts.filter(Objects::nonNull).map(Decimal::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
