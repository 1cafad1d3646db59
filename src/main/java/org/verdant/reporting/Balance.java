package org.verdant.reporting;

import java.math.BigDecimal;
import java.util.Currency;
import org.verdant.shared.Money;

/**
 * How much of a financing is signed and paid in one currency.
 *
 * @param committed signed, less what was cancelled
 * @param disbursed paid, less what came back; never more than was committed
 * @param ordered the payment that was ordered and is not recorded yet
 */
public record Balance(Currency currency, BigDecimal committed, BigDecimal disbursed, BigDecimal ordered) {
    /** What may still be paid. */
    public Money left() {
        return new Money(committed.subtract(disbursed), currency);
    }

    /** What nobody has ordered yet: it may be cancelled. */
    public Money undisbursed() {
        return new Money(committed.subtract(disbursed).subtract(ordered), currency);
    }
}
