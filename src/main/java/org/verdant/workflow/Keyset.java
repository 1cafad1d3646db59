package org.verdant.workflow;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/**
 * The order of a list and the place in it where a page ends and the next begins: the sort values and the id of the last row. Opaque
 * outside.
 */
record Keyset(List<Key> keys, String id) {
    /** @param column from a fixed list, never from outside */
    record Key(String name, String column, boolean descending) {}

    /** @param sort such as {@code due,-created}, of the names that the columns give */
    static Keyset of(String sort, Map<String, String> columns, String id) {
        var keys = new ArrayList<Key>();
        for (var part : sort.split(",")) {
            var descending = part.startsWith("-");
            var name = descending ? part.substring(1) : part;
            var column = columns.get(name);
            if (column == null) {
                throw new Invalid("unknown-sort-key", List.of(FieldError.of("sort", "unknown-sort-key", name)));
            }
            keys.add(new Key(name, column, descending));
        }
        return new Keyset(keys, id);
    }

    String orderBy() {
        var order = new StringBuilder(" order by ");
        keys.forEach(key -> order.append(key.column()).append(key.descending() ? " desc, " : ", "));
        return order.append(id).toString();
    }

    /** The condition for rows after the place; its values are {@code :after0}, {@code :after1} ... and {@code :afterId}. */
    String after() {
        var condition = new StringBuilder();
        var equal = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            condition
                    .append(equal)
                    .append(key.column())
                    .append(key.descending() ? " < :after" : " > :after")
                    .append(i);
            condition.append(" or ");
            equal.append(key.column()).append(" = :after").append(i).append(" and ");
        }
        return " and (" + condition + equal + id + " > :afterId)";
    }

    String cursor(List<?> values, String lastId) {
        var text = new StringBuilder();
        values.forEach(value -> text.append(value).append('|'));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.append(lastId).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Puts the place of the cursor among the parameters; false when there is no cursor. */
    boolean place(@Nullable String cursor, Map<String, Object> parameters) {
        if (cursor == null) {
            return false;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", -1);
            if (parts.length != keys.size() + 1) {
                throw refusal();
            }
            for (int i = 0; i < keys.size(); i++) {
                parameters.put("after" + i, value(keys.get(i), parts[i]));
            }
            parameters.put("afterId", id.equals("s.id") ? Long.valueOf(parts[keys.size()]) : parts[keys.size()]);
            return true;
        } catch (IllegalArgumentException | DateTimeException forged) {
            throw refusal();
        }
    }

    private static Object value(Key key, String text) {
        return key.name().equals("priority") ? Integer.valueOf(text) : Timestamp.from(Instant.parse(text));
    }

    private static Invalid refusal() {
        return new Invalid("invalid-cursor", List.of(FieldError.of("cursor", "invalid-cursor")));
    }
}
