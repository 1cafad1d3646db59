package org.verdant.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes dollars of a budget in another currency.
 *
 * @param rate units of the budget's currency for one US dollar
 * @param source who publishes it
 */
public record ExchangeRate(
        @NotNull @Nullable Decimal rate,
        @NotNull @Nullable LocalDate date,
        @NotBlank @Size(max = 200) @Nullable String source) {}
