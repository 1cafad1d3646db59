package org.verdant.shared.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns the fields of a posted page ({@code details.kind}, {@code attendance[0].country}, {@code scores.relevance}) into the tree
 * that the API would send, so that page and API share everything behind it. Empty fields become null; names that begin with an
 * underscore (CSRF token, buttons) are left out. A name that ends in {@code []} collects all its values into a list.
 */
public final class FormTree {
    private static final Pattern NAME =
            Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*(\\[\\d{1,3}])?(\\.[a-zA-Z0-9-]+(\\[\\d{1,3}])?)*(\\[])?");
    private static final Pattern STEP = Pattern.compile("([a-zA-Z0-9-]+)(?:\\[(\\d{1,3})])?");

    private FormTree() {}

    public static ObjectNode of(Map<String, String[]> parameters) {
        var root = JsonNodeFactory.instance.objectNode();
        parameters.forEach((name, values) -> {
            if (!name.startsWith("_") && NAME.matcher(name).matches()) {
                put(root, name, values);
            }
        });
        return dropGaps(root);
    }

    private static void put(ObjectNode root, String name, String[] values) {
        var list = name.endsWith("[]");
        var steps = (list ? name.substring(0, name.length() - 2) : name).split("\\.");
        ObjectNode at = root;
        for (int i = 0; i < steps.length - 1; i++) {
            at = child(at, steps[i]);
        }
        var last = STEP.matcher(steps[steps.length - 1]);
        if (!last.matches()) {
            return;
        }
        if (list) {
            at.set(last.group(1), texts(values));
        } else if (last.group(2) != null) {
            var array = array(at, last.group(1));
            fill(array, Integer.parseInt(last.group(2)));
            array.set(Integer.parseInt(last.group(2)), text(values));
        } else {
            at.set(last.group(1), text(values));
        }
    }

    private static ArrayNode texts(String[] values) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var value : values) {
            if (!value.isBlank()) {
                array.add(value);
            }
        }
        return array;
    }

    private static JsonNode text(String[] values) {
        var nodes = JsonNodeFactory.instance;
        var value = values.length == 0 ? "" : values[values.length - 1];
        return value.isBlank() ? nodes.nullNode() : nodes.textNode(value);
    }

    private static ObjectNode child(ObjectNode at, String step) {
        var parts = STEP.matcher(step);
        if (!parts.matches()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (parts.group(2) == null) {
            return at.get(parts.group(1)) instanceof ObjectNode known ? known : at.putObject(parts.group(1));
        }
        var array = array(at, parts.group(1));
        var index = Integer.parseInt(parts.group(2));
        fill(array, index);
        if (array.get(index) instanceof ObjectNode known) {
            return known;
        }
        var fresh = JsonNodeFactory.instance.objectNode();
        array.set(index, fresh);
        return fresh;
    }

    private static ArrayNode array(ObjectNode at, String name) {
        return at.get(name) instanceof ArrayNode known ? known : at.putArray(name);
    }

    private static void fill(ArrayNode array, int index) {
        while (array.size() <= index) {
            array.addNull();
        }
    }

    /** Rows that were removed on the page leave gaps and empty rows: they are no rows. */
    private static ObjectNode dropGaps(ObjectNode node) {
        node.properties().forEach(entry -> {
            if (entry.getValue() instanceof ObjectNode child) {
                dropGaps(child);
            } else if (entry.getValue() instanceof ArrayNode array) {
                for (int i = array.size() - 1; i >= 0; i--) {
                    if (array.get(i) instanceof ObjectNode row) {
                        dropGaps(row);
                    }
                    if (isEmpty(array.get(i))) {
                        array.remove(i);
                    }
                }
            }
        });
        return node;
    }

    private static boolean isEmpty(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (var child : object) {
                if (!isEmpty(child)) {
                    return false;
                }
            }
            return true;
        }
        return node.isNull() || (node.isArray() && node.isEmpty());
    }
}
