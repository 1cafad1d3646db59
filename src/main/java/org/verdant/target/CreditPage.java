package org.verdant.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the ledger, newest first.
 *
 * @param next the cursor of the part that follows, or null at the end
 */
public record CreditPage(List<CreditCard> items, @Nullable String next, int total) {}
