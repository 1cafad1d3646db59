package org.verdant.shared.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.FieldError;

/** What a page shows in its fields: exactly what was typed, however wrong, with the errors by path. */
public final class FormValues {
    private final JsonNode tree;
    private final List<FieldError> errors;

    public FormValues(@Nullable JsonNode tree, List<FieldError> errors) {
        this.tree = tree == null ? JsonNodeFactory.instance.objectNode() : tree;
        this.errors = List.copyOf(errors);
    }

    public static FormValues empty() {
        return new FormValues(null, List.of());
    }

    /** The text at a path such as {@code details.kind} or {@code attendance[0].country}; empty when nothing was typed. */
    public String get(String path) {
        var node = node(path);
        return node.isMissingNode() || node.isNull() ? "" : node.asText();
    }

    /** All values of a list of plain values. */
    public List<String> list(String path) {
        var values = new ArrayList<String>();
        node(path).forEach(value -> values.add(value.asText()));
        return values;
    }

    /** How many rows a repeated group has. */
    public int rows(String path) {
        return node(path).size();
    }

    public boolean has(String path, String value) {
        return get(path).equals(value) || list(path).contains(value);
    }

    public List<FieldError> errors() {
        return errors;
    }

    public List<FieldError> errors(String path) {
        return errors.stream().filter(error -> error.field().equals(path)).toList();
    }

    public boolean wrong(String path) {
        return !errors(path).isEmpty();
    }

    private JsonNode node(String path) {
        return tree.at("/" + path.replace("[", "/").replace("]", "").replace(".", "/"));
    }
}
