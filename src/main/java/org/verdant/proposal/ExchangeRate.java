package org.verdant.proposal;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes dollars of a budget in another currency. With a budget in dollars nothing of it is needed.
 *
 * @param rate units of the budget's currency for one US dollar
 * @param source who publishes it
 */
public record ExchangeRate(
        @Nullable Decimal rate,
        @Nullable LocalDate date,
        @Size(max = 200) @Nullable String source) {}
