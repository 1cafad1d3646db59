package org.verdant.reporting;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.verdant.shared.Money;

/**
 * What the movements of a financing come to in one currency, and in US dollars through the rate of each movement.
 *
 * @param signed with what changes added or took away
 * @param cancelled given up, above 0
 * @param disbursed less what came back
 * @param rate of the signature
 */
public record FinanceSums(
        Currency currency,
        BigDecimal signed,
        BigDecimal cancelled,
        BigDecimal disbursed,
        BigDecimal signedUsd,
        BigDecimal cancelledUsd,
        BigDecimal disbursedUsd,
        Rate rate) {
    /** What may still be paid. */
    public BigDecimal undisbursed() {
        return signed.subtract(cancelled).subtract(disbursed);
    }

    /** The same in US dollars, through the rate of the signature: nobody knows yet that of its payment. */
    public BigDecimal undisbursedUsd() {
        return rate.dollars(money(undisbursed()));
    }

    /** One for each currency, in the order in which they were signed. */
    public static List<FinanceSums> of(List<Movement> movements) {
        return movements.stream()
                .map(movement -> movement.amount().currency())
                .distinct()
                .map(currency -> of(
                        currency,
                        movements.stream()
                                .filter(movement -> movement.amount().currency().equals(currency))
                                .toList()))
                .toList();
    }

    private static FinanceSums of(Currency currency, List<Movement> movements) {
        Predicate<Movement> paid = movement -> movement.cause().isPayment();
        Predicate<Movement> givenUp = movement -> movement.cause().givesUp();
        Predicate<Movement> bound = paid.or(givenUp).negate();
        Function<Movement, BigDecimal> own = movement -> movement.amount().amount();
        return new FinanceSums(
                currency,
                sum(movements, bound, own),
                sum(movements, givenUp, own).negate(),
                sum(movements, paid, own),
                sum(movements, bound, Movement::usd),
                sum(movements, givenUp, Movement::usd).negate(),
                sum(movements, paid, Movement::usd),
                movements.get(0).rate());
    }

    private static BigDecimal sum(
            List<Movement> movements, Predicate<Movement> which, Function<Movement, BigDecimal> amount) {
        return movements.stream().filter(which).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** An amount in this currency, with its decimals. */
    public Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }
}
