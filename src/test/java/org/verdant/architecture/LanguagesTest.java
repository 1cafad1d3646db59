package org.verdant.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words that people read exist in every language, once, and take the same arguments. */
class LanguagesTest {
    private static final List<String> LANGUAGES = List.of("", "_zh");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern CHOICE = Pattern.compile("\\{(\\d),choice");

    @Test
    void every_file_of_words_has_the_same_keys_in_every_language() {
        var files = files("");
        assertThat(files).hasSizeGreaterThan(5);
        for (var file : files) {
            for (var language : LANGUAGES) {
                assertThat(properties(in(file, language)).stringPropertyNames())
                        .as(Sources.name(in(file, language)))
                        .containsExactlyInAnyOrderElementsOf(properties(file).stringPropertyNames());
            }
        }
    }

    @Test
    void no_key_stands_twice_in_a_file() {
        for (var language : LANGUAGES) {
            for (var file : files(language)) {
                var keys = Sources.text(file)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, Math.max(0, line.indexOf('=')))
                                .strip())
                        .toList();
                assertThat(keys).as(Sources.name(file)).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void words_take_the_same_arguments_in_every_language_and_can_be_formatted() {
        var wrong = new ArrayList<String>();
        for (var file : files("")) {
            var plain = properties(file);
            for (var language : LANGUAGES) {
                var words = properties(in(file, language));
                for (var key : plain.stringPropertyNames()) {
                    var text = words.getProperty(key, "");
                    if (!isSound(text) || !takesTheSame(text, plain.getProperty(key))) {
                        wrong.add(Sources.name(in(file, language)) + ": " + key);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** An argument that only chooses between one and many is not needed where a language has no plural. */
    private static boolean takesTheSame(String text, String plain) {
        var optional = arguments(CHOICE, plain);
        var needed = arguments(ARGUMENT, plain);
        var taken = arguments(ARGUMENT, text);
        return needed.containsAll(taken)
                && needed.stream().allMatch(argument -> taken.contains(argument) || optional.contains(argument));
    }

    /** A lone apostrophe would swallow the arguments after it; where there are none, a double one is shown as it stands. */
    private static boolean isSound(String text) {
        if (arguments(ARGUMENT, text).isEmpty()) {
            return !text.isBlank() && !text.contains("''");
        }
        return new MessageFormat(text).getFormats().length > 0
                && !text.replace("''", "").matches(".*\\w'\\w.*");
    }

    private static Set<String> arguments(Pattern kind, String text) {
        return kind.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> keys(String language) {
        return files(language).stream()
                .flatMap(file -> properties(file).stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    private static List<Path> files(String language) {
        return Sources.files("src/main/resources", language + ".properties").stream()
                .filter(file ->
                        file.getFileName().toString().matches("messages(-[a-z]+)?" + language + "\\.properties"))
                .toList();
    }

    private static Path in(Path file, String language) {
        return file.resolveSibling(file.getFileName().toString().replace(".properties", language + ".properties"));
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Sources.text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
