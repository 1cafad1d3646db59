package org.verdant.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.Decimal;
import org.verdant.shared.FieldError;
import org.verdant.shared.Money;

/** Whether an amount may be asked for or paid, and whether there is a rate for it. Every fault stands at its field. */
@Component
class MoneyCheck {
    private static final int SOURCE_MAX = 200;

    private final ExchangeRates rates;

    MoneyCheck(ExchangeRates rates) {
        this.rates = rates;
    }

    /** What was typed as money of one of the signed currencies, above 0 and not above what is left of it. */
    Optional<Money> amount(@Nullable MoneyForm typed, List<Balance> balances, List<FieldError> errors) {
        var code = typed == null ? null : FindingCheck.text(typed.currency());
        var balance = balances.stream()
                .filter(one -> code == null || one.currency().getCurrencyCode().equals(code))
                .findFirst();
        var amount =
                typed == null || typed.amount() == null ? null : typed.amount().value();
        if (balance.isEmpty()) {
            errors.add(FieldError.of("amount.currency", "currency-not-signed", String.valueOf(code)));
        }
        if (amount == null) {
            errors.add(FieldError.of("amount.amount", "required"));
        } else if (amount.signum() <= 0) {
            errors.add(FieldError.of("amount.amount", "not-positive"));
        } else if (balance.isPresent()) {
            return money(amount, balance.get(), errors);
        }
        return Optional.empty();
    }

    private static Optional<Money> money(BigDecimal amount, Balance balance, List<FieldError> errors) {
        var digits = balance.currency().getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > digits) {
            errors.add(FieldError.of("amount.amount", "too-many-decimals", digits));
            return Optional.empty();
        }
        var left = balance.left();
        if (amount.compareTo(left.amount()) > 0) {
            errors.add(FieldError.of("amount.amount", "more-than-left", left.words()));
            return Optional.empty();
        }
        return Optional.of(new Money(amount, balance.currency()));
    }

    /** The rate of the day: the known one, or what was typed with its source. Never of another day, and never two of one day. */
    Optional<Rate> rate(
            Currency currency,
            LocalDate day,
            @Nullable Decimal typed,
            @Nullable String source,
            List<FieldError> errors) {
        var known = rates.on(currency, day);
        if (known.isPresent()) {
            if (typed != null && typed.value().compareTo(known.get().value()) != 0) {
                errors.add(FieldError.of(
                        "rate",
                        "rate-of-the-day-differs",
                        known.get().value().toPlainString(),
                        known.get().source()));
            }
            return known;
        }
        if (typed == null) {
            errors.add(FieldError.of("rate", "no-rate-on-date", currency.getCurrencyCode(), day.toString()));
        } else if (typed.value().signum() <= 0) {
            errors.add(FieldError.of("rate", "not-positive"));
        }
        WordsCheck.addErrors(errors, "rateSource", source, SOURCE_MAX);
        return typed == null || typed.value().signum() <= 0 || source == null || source.isBlank()
                ? Optional.empty()
                : Optional.of(new Rate(typed.value(), day, source.strip()));
    }
}
