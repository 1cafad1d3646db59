package org.verdant.workflow;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/**
 * The place in a sorted list where a page ends and the next begins: the sort value and the id of the last row. Opaque outside.
 *
 * @param column of the sort, from a fixed list
 */
record Keyset(String column, boolean descending) {
    private static final Map<String, String> COLUMNS =
            Map.of("due", "due", "created", "created", "priority", "priority", "since", "entered_at");

    static Keyset of(String sort) {
        var descending = sort.startsWith("-");
        var column = COLUMNS.get(descending ? sort.substring(1) : sort);
        if (column == null) {
            throw new Invalid("bad-query", java.util.List.of(FieldError.of("sort", "unknown-sort", sort)));
        }
        return new Keyset(column, descending);
    }

    String orderBy(String id) {
        var direction = descending ? " desc" : "";
        return " order by " + column + direction + ", " + id + direction;
    }

    /** Rows after the place of {@code :after} and {@code :afterId}. */
    String after(String id) {
        return " and (" + column + ", " + id + ") " + (descending ? "<" : ">") + " (:after, :afterId)";
    }

    record Place(Object value, String id) {}

    String cursor(Object value, String id) {
        var text = value instanceof Instant instant ? instant.toString() : value.toString();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((column + '|' + text + '|' + id).getBytes(StandardCharsets.UTF_8));
    }

    @Nullable
    Place place(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 3);
            if (parts.length == 3 && parts[0].equals(column)) {
                var value = column.equals("priority")
                        ? (Object) Integer.valueOf(parts[1])
                        : Timestamp.from(Instant.parse(parts[1]));
                return new Place(value, parts[2]);
            }
        } catch (IllegalArgumentException | java.time.DateTimeException foreign) {
            throw refusal();
        }
        throw refusal();
    }

    private static Invalid refusal() {
        return new Invalid("bad-query", java.util.List.of(FieldError.of("cursor", "malformed-value")));
    }
}
