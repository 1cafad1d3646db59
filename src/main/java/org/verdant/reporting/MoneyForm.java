package org.verdant.reporting;

import org.jspecify.annotations.Nullable;
import org.verdant.proposal.Decimal;

/** An amount as it is typed; without a currency that of the financing. */
public record MoneyForm(@Nullable Decimal amount, @Nullable String currency) {}
