package org.verdant.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Amounts of a proposal in US dollars: as they are, or through the exchange rate that the form names. */
final class Dollars {
    private static final String USD = "USD";
    private static final int CENTS = 2;

    private Dollars() {}

    /** Null while the total, or the rate that it needs, is missing. */
    static @Nullable BigDecimal total(ProposalContent content) {
        var total = content.budget() == null ? null : content.budget().total();
        return of(content, total == null ? null : total.amount());
    }

    /** What the authorities decide on: of a financing its amount, of anything else the total. */
    static @Nullable BigDecimal decided(ProposalContent content) {
        return content.details() instanceof FinancingDetails financing
                ? of(
                        content,
                        financing.amount() == null ? null : financing.amount().amount())
                : total(content);
    }

    /** An amount in the currency of the budget. */
    static @Nullable BigDecimal of(ProposalContent content, @Nullable Decimal amount) {
        var total = content.budget() == null ? null : content.budget().total();
        if (amount == null || total == null || total.currency() == null) {
            return null;
        }
        if (USD.equals(total.currency())) {
            return amount.value();
        }
        var fx = content.fx();
        return fx == null || fx.rate() == null || fx.rate().value().signum() <= 0
                ? null
                : amount.value().divide(fx.rate().value(), CENTS, RoundingMode.HALF_UP);
    }
}
