package org.verdant.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be said of all pages by reading them: they exist, run nothing of their own, and use words that exist. */
class PagesTest {
    private static final Path TEMPLATES = Sources.ROOT.resolve("src/main/resources/templates");
    private static final Pattern VIEW = Pattern.compile(
            "(?:return|\\?|:|VIEW =|new ModelAndView\\() \"?(?<=\")((?:[a-z-]+/)+[a-zA-Z-]+)(?: :: (\\w+))?\"");
    private static final Pattern FRAGMENT = Pattern.compile("~\\{([a-z][\\w/-]*) :: (\\w+)");
    private static final Pattern NAMED = Pattern.compile("th:fragment=\"(\\w+)");
    private static final Pattern WORD = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");

    @Test
    void every_view_that_a_controller_names_exists() {
        var named = Sources.files("src/main/java", ".java").stream()
                .filter(file -> file.toString().contains("/web/"))
                .flatMap(file -> VIEW.matcher(Sources.text(file)).results())
                .filter(view -> !view.group(1).startsWith("text/"))
                .toList();
        assertThat(named).hasSizeGreaterThan(5);
        assertThat(named.stream().filter(view -> !exists(view)))
                .extracting(MatchResult::group)
                .isEmpty();
    }

    @Test
    void every_fragment_that_a_template_names_exists() {
        var named = templates().stream()
                .flatMap(file -> FRAGMENT.matcher(Sources.text(file)).results())
                .toList();
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(named.stream().filter(fragment -> !exists(fragment)))
                .extracting(MatchResult::group)
                .isEmpty();
    }

    /** A fragment is found by its name, and so is every element of that name that stands outside of it. */
    @Test
    void a_fragment_that_is_named_like_an_element_takes_no_other_with_it() {
        var doubled = new TreeSet<String>();
        for (var file : templates()) {
            var text = Sources.text(file);
            NAMED.matcher(text)
                    .results()
                    .map(fragment -> fragment.group(1))
                    .filter(name -> Pattern.compile("<" + name + "[ >]")
                                    .matcher(text)
                                    .results()
                                    .count()
                            > 1)
                    .forEach(name -> doubled.add(file.getFileName() + " :: " + name));
        }
        assertThat(doubled).isEmpty();
    }

    private static boolean exists(MatchResult named) {
        var template = TEMPLATES.resolve(named.group(1) + ".html");
        return Files.exists(template)
                && (named.group(2) == null
                        || Pattern.compile("(th:fragment|id)=\"" + named.group(2) + "\\b")
                                .matcher(Sources.text(template))
                                .find());
    }

    @Test
    void every_word_that_a_template_names_exists() {
        var keys = LanguagesTest.keys("");
        var missing = new TreeSet<String>();
        for (var file : templates()) {
            WORD.matcher(Sources.text(file))
                    .results()
                    .map(word -> word.group(1))
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> missing.add(Sources.name(file) + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_template_runs_or_styles_anything_of_its_own() {
        assertThat(templates()).hasSizeGreaterThan(15);
        for (var forbidden : Set.of(
                "th:utext",
                "\\sstyle=",
                "th:style(append)?=",
                "<style",
                "<script(?![^>]*src=)[^>]*>",
                "\\son[a-z]+=\"",
                "javascript:",
                "\\[\\(",
                "(src|href)=\"(https?:)?//")) {
            SourcesTest.assertNothing("src/main/resources/templates", forbidden, ".html");
        }
    }

    private static List<Path> templates() {
        return Stream.of(Sources.files("src/main/resources/templates", ".html"))
                .flatMap(List::stream)
                .toList();
    }
}
