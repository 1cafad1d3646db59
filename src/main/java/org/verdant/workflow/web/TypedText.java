package org.verdant.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One thing that somebody typed into a form that can no longer be sent, to copy it from. */
record TypedText(String field, String text) {
    static List<TypedText> of(JsonNode tree) {
        var found = new ArrayList<TypedText>();
        collect("", tree, found);
        return found;
    }

    private static void collect(String path, JsonNode node, List<TypedText> found) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collect(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), found);
            }
        } else if (!node.isNull() && !node.asText().isBlank()) {
            found.add(new TypedText(path, node.asText()));
        }
    }
}
