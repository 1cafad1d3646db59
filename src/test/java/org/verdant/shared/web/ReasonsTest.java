package org.verdant.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read exists in every language, and every reason that the product can give has words. */
class ReasonsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern REFUSAL = Pattern.compile(
            "new (?:Conflict|Forbidden|NotFound|Stale|TooLarge|TooMany|Invalid)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern ERROR = Pattern.compile("FieldError\\.of\\(\\s*[^,;]*?,\\s*\"([A-Za-z0-9-]+)\"");
    private static final Pattern ON_PAGES = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*)[}(]");

    @Test
    void every_message_exists_in_every_language() {
        assertThat(keys("_zh")).containsExactlyInAnyOrderElementsOf(keys(""));
    }

    @Test
    void every_reason_to_refuse_has_words() {
        assertThat(keys(""))
                .containsAll(found(SOURCES, ".java", REFUSAL, "refusal."))
                .containsAll(found(SOURCES, ".java", ERROR, "error."));
    }

    @Test
    void every_message_that_a_page_names_exists() {
        assertThat(keys("")).containsAll(found(RESOURCES.resolve("templates"), ".html", ON_PAGES, ""));
    }

    private static Set<String> found(Path folder, String suffix, Pattern pattern, String prefix) {
        var keys = new TreeSet<String>();
        for (var file : files(folder, suffix)) {
            pattern.matcher(read(file)).results().forEach(match -> keys.add(prefix + match.group(1)));
        }
        assertThat(keys).isNotEmpty();
        return keys;
    }

    private static Set<String> keys(String language) {
        var keys = new TreeSet<String>();
        for (var file : files(RESOURCES, ".properties")) {
            var name = file.getFileName().toString();
            if (name.startsWith("messages") && name.contains("_") == !language.isEmpty()) {
                keys.addAll(properties(file).stringPropertyNames());
            }
        }
        return keys;
    }

    private static Properties properties(Path file) {
        var words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    private static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return new ArrayList<>(
                    tree.filter(file -> file.toString().endsWith(suffix)).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
