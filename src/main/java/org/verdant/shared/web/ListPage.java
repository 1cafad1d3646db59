package org.verdant.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the page after this one, or null on the last
 * @param total how many there are in all, or at least, when {@code totalIsLowerBound}
 */
public record ListPage<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        long total,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean totalIsLowerBound) {
    /** Cuts rows that were read with one more than the limit: that one only says that there is more. */
    public static <T> ListPage<T> of(List<T> rows, int limit, long total, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new ListPage<>(List.copyOf(rows), null, total, false);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new ListPage<>(items, cursor.apply(items.get(limit - 1)), total, false);
    }

    public <R> ListPage<R> map(Function<T, R> change) {
        return new ListPage<>(items.stream().map(change).toList(), next, total, totalIsLowerBound);
    }
}
