package org.verdant.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verdant.shared.Money;
import org.verdant.shared.PersonId;

/** What the movements of a financing come to. */
class FinanceSumsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final List<Movement> movements = new ArrayList<>();

    @Test
    void a_cancellation_is_a_second_negative_commitment_and_a_reversal_a_negative_payment() {
        moves(MovementCause.SIGNED, "900000", "USD", "1");
        moves(MovementCause.PAID, "300000", "USD", "1");
        moves(MovementCause.PAID, "200000", "USD", "1");
        moves(MovementCause.REVERSED, "-200000", "USD", "1");
        moves(MovementCause.CANCELLED, "-500000", "USD", "1");
        var sums = FinanceSums.of(movements).get(0);
        assertThat(sums.signed()).isEqualByComparingTo("900000");
        assertThat(sums.disbursed()).isEqualByComparingTo("300000");
        assertThat(sums.cancelled()).isEqualByComparingTo("500000");
        assertThat(sums.undisbursed()).isEqualByComparingTo("100000");
    }

    @Test
    void what_a_change_adds_is_signed() {
        moves(MovementCause.SIGNED, "900000", "USD", "1");
        moves(MovementCause.RESTRUCTURED, "-100000", "USD", "1");
        assertThat(FinanceSums.of(movements).get(0).signed()).isEqualByComparingTo("800000");
    }

    @Test
    void dollars_come_from_the_rate_of_each_movement_and_what_is_left_from_that_of_the_signature() {
        moves(MovementCause.SIGNED, "280000", "PKR", "280");
        moves(MovementCause.PAID, "140000", "PKR", "350");
        var sums = FinanceSums.of(movements).get(0);
        assertThat(sums.signedUsd()).isEqualByComparingTo("1000.00");
        assertThat(sums.disbursedUsd()).isEqualByComparingTo("400.00");
        assertThat(sums.undisbursedUsd()).isEqualByComparingTo("500.00");
    }

    @Test
    void currencies_are_never_added_up() {
        moves(MovementCause.SIGNED, "280000", "PKR", "280");
        moves(MovementCause.SIGNED, "50000", "USD", "1");
        assertThat(FinanceSums.of(movements))
                .extracting(sums -> sums.currency().getCurrencyCode())
                .containsExactly("PKR", "USD");
    }

    @Test
    void dollars_are_rounded_half_up_to_the_cent_and_a_rate_is_more_than_0() {
        var rate = new Rate(new BigDecimal("3"), DAY, "Central bank");
        assertThat(rate.dollars(money("100", "PKR"))).isEqualByComparingTo("33.33");
        assertThat(rate.dollars(money("200", "PKR"))).isEqualByComparingTo("66.67");
        assertThatThrownBy(() -> new Rate(BigDecimal.ZERO, DAY, "Central bank"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void moves(MovementCause cause, String amount, String currency, String rate) {
        var money = money(amount, currency);
        var at = new Rate(new BigDecimal(rate), DAY, "Central bank");
        movements.add(new Movement(
                movements.size() + 1,
                cause,
                money,
                DAY,
                at,
                at.dollars(money),
                null,
                null,
                null,
                null,
                null,
                PersonId.SYSTEM,
                Instant.EPOCH));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
