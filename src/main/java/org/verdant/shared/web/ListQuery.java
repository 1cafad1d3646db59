package org.verdant.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.FieldError;

/**
 * Which page of a list is wanted. Controllers of the API take it as an argument; parameters that no argument of the method names are
 * refused before.
 *
 * @param limit 1 to 200, 50 when not given
 * @param cursor where the page before ended, or null for the first
 * @param sort in order; empty for the list's own order
 */
public record ListQuery(int limit, @Nullable String cursor, List<Sort> sort) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int LARGEST_LIMIT = 200;

    /** One sort key; {@code -created} is descending. */
    public record Sort(String key, boolean descending) {}

    public static ListQuery first(int limit) {
        return new ListQuery(limit, null, List.of());
    }

    static ListQuery of(@Nullable String limit, @Nullable String cursor, @Nullable String sort) {
        return new ListQuery(limit(limit), cursor == null || cursor.isEmpty() ? null : cursor, sort(sort));
    }

    /** The sort keys, refused when one of them is not allowed or is named twice ({@code unknown-sort-key}). */
    public List<Sort> sort(Set<String> allowed) {
        var seen = new ArrayList<String>();
        for (var key : sort) {
            if (!allowed.contains(key.key()) || seen.contains(key.key())) {
                throw new BadRequest("unknown-sort-key", FieldError.of("sort", "unknown-sort-key", key.key()));
            }
            seen.add(key.key());
        }
        return sort;
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        int limit = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new BadRequest("invalid-limit", FieldError.of("limit", "invalid-limit", LARGEST_LIMIT));
        }
        return limit;
    }

    private static List<Sort> sort(@Nullable String text) {
        var keys = new ArrayList<Sort>();
        if (text != null && !text.isBlank()) {
            for (var key : text.split(",", -1)) {
                keys.add(key.startsWith("-") ? new Sort(key.substring(1), true) : new Sort(key, false));
            }
        }
        return List.copyOf(keys);
    }
}
