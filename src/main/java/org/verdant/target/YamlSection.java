package org.verdant.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a YAML file, read key by key. Nothing is thrown on the way: every wrong line is noted, a harmless value stands in,
 * and whoever reads the file asks for all problems at the end.
 */
final class YamlSection {
    private final int line;
    private final List<String> problems;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    YamlSection(@Nullable Node node, List<String> problems) {
        this.problems = problems;
        this.line = node == null ? 1 : lineOf(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> keep(entry.getKeyNode(), entry.getValueNode()));
        } else {
            problem(line, "keys and values are expected here");
        }
    }

    private void keep(Node key, Node value) {
        var name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (entries.put(name, value) != null) {
            problem(lineOf(key), name + " stands twice");
        }
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    String text(String key) {
        var found = read(key, "a text", text -> text.isBlank() ? null : text.strip());
        return found == null ? "" : found;
    }

    int wholeNumber(String key, int lowest) {
        var found = read(key, "a whole number of at least " + lowest, text -> {
            var number = Integer.valueOf(text);
            return number < lowest ? null : number;
        });
        return found == null ? lowest : found;
    }

    /** A number above zero. */
    BigDecimal number(String key) {
        var found = read(key, "a number above 0", text -> {
            var number = new BigDecimal(text);
            return number.signum() > 0 ? number : null;
        });
        return found == null ? BigDecimal.ONE : found;
    }

    LocalDate date(String key) {
        var found = read(key, "a date such as 2024-10-23", LocalDate::parse);
        return found == null ? LocalDate.EPOCH : found;
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        var values = List.of(type.getEnumConstants());
        var found = read(key, "one of " + values, text -> Enum.valueOf(type, text));
        return found == null ? values.get(0) : found;
    }

    <T> T value(String key, String expected, T standIn, Function<String, T> reading) {
        var found = read(key, expected, reading);
        return found == null ? standIn : found;
    }

    YamlSection section(String key) {
        return new YamlSection(node(key), problems);
    }

    /** The rows of a list, each read as a section. */
    <T> List<T> rows(String key, Function<YamlSection, T> reading) {
        var rows = new ArrayList<T>();
        for (var item : items(key)) {
            var section = new YamlSection(item, problems);
            rows.add(reading.apply(section));
            section.refuseUnknownKeys();
        }
        return rows;
    }

    <E extends Enum<E>> List<E> list(String key, Class<E> type) {
        var found = new ArrayList<E>();
        for (var item : items(key)) {
            var value =
                    convert(item, key, "one of " + List.of(type.getEnumConstants()), text -> Enum.valueOf(type, text));
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    void problem(String key, String what) {
        var node = entries.get(key);
        problem(node == null ? line : lineOf(node), key + ": " + what);
    }

    void refuseUnknownKeys() {
        entries.forEach((name, node) -> {
            if (!used.contains(name)) {
                problem(lineOf(node), name + " is not known here");
            }
        });
    }

    private List<Node> items(String key) {
        var node = node(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            problem(lineOf(node), key + ": a list is expected");
        }
        return List.of();
    }

    private <T> @Nullable T read(String key, String expected, Function<String, @Nullable T> reading) {
        var node = node(key);
        return node == null ? null : convert(node, key, expected, reading);
    }

    private <T> @Nullable T convert(Node node, String key, String expected, Function<String, @Nullable T> reading) {
        var text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        T value = null;
        try {
            value = reading.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            // said below, with the line
        }
        if (value == null) {
            problem(lineOf(node), key + ": " + expected + " is expected, not '" + text + "'");
        }
        return value;
    }

    private @Nullable Node node(String key) {
        used.add(key);
        var node = entries.get(key);
        if (node == null) {
            problem(line, key + " is missing");
        }
        return node;
    }

    private void problem(int at, String what) {
        problems.add("line " + at + ": " + what);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
