package org.verdant.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs between two versions.
 *
 * @param field path as the API names it
 * @param old null when the field was empty or the row was not there
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FieldChange(
        String field, @Nullable String old, @Nullable String now) {
    /** All differences, by path. */
    public static List<FieldChange> between(JsonNode before, JsonNode after) {
        var old = flat(before);
        var now = flat(after);
        var fields = new TreeSet<>(old.keySet());
        fields.addAll(now.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var field : fields) {
            var was = old.get(field);
            var is = now.get(field);
            if (was == null ? is != null : !was.equals(is)) {
                changes.add(new FieldChange(field, was, is));
            }
        }
        return List.copyOf(changes);
    }

    private static Map<String, String> flat(JsonNode tree) {
        var values = new TreeMap<String, String>();
        collect("", tree, values);
        return values;
    }

    private static void collect(String path, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), values);
            }
        } else if (!node.isNull() && !node.asText().isEmpty()) {
            values.put(path, node.asText());
        }
    }
}
