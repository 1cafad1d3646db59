package org.verdant.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the ledger, newest first.
 *
 * @param next the place after which the next part begins, or null at the end
 */
public record CreditPage(List<CreditCard> items, @Nullable Long next, int total) {}
