package org.verdant.target;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a ledger, newest first.
 *
 * @param next the place after which the next part begins, or null at the end
 */
public record LedgerPage<T>(List<T> items, @Nullable Long next, int total) {
    /** Cuts rows that were read with one more than the limit: that one only says that there is more. */
    static <T> LedgerPage<T> of(List<T> rows, int limit, int total, ToLongFunction<T> place) {
        if (rows.size() <= limit) {
            return new LedgerPage<>(rows, null, total);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new LedgerPage<>(items, place.applyAsLong(items.get(limit - 1)), total);
    }
}
