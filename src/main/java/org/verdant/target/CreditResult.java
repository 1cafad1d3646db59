package org.verdant.target;

import org.jspecify.annotations.Nullable;

/**
 * Whether a credit stands in the ledger after it was asked for.
 *
 * @param posted true also when the same credit was there before (K2)
 * @param reason why it was refused ({@code outside-window}); null when posted. Its words are {@code target.reason.<reason>}
 */
public record CreditResult(boolean posted, @Nullable String reason) {}
