package org.verdant.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.verdant.shared.AuditedEvent;

/** Every action that can stand in the audit has words in every language. */
class AuditWordsTest {
    @Test
    void every_audited_event_has_words_in_every_language() throws Exception {
        var actions = actions();
        assertThat(actions).contains("proposal-submitted", "document-stored");
        for (var language : List.of(Locale.ROOT, Locale.CHINESE)) {
            var words = words(language);
            assertThat(actions).as(language.toString()).allSatisfy(action -> assertThat(words)
                    .contains("audit." + action));
        }
    }

    private static List<String> actions() {
        var events = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.verdant").stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(AuditedEvent.class))
                        .map(JavaClass::getSimpleName)
                        .map(name ->
                                name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
        return Stream.concat(events, Stream.of(BearWitness.ACTION)).sorted().toList();
    }

    /** The keys of that language alone: nothing is borrowed from another one. */
    private static List<String> words(Locale language) throws Exception {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages*.properties");
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return Arrays.stream(files)
                .map(file -> String.valueOf(file.getFilename()).replaceFirst("(_\\w+)?\\.properties$", ""))
                .distinct()
                .flatMap(name -> own(name, language, control))
                .toList();
    }

    private static Stream<String> own(String name, Locale language, ResourceBundle.Control control) {
        var bundle = ResourceBundle.getBundle(name, language, control);
        return bundle.getLocale().equals(language) ? bundle.keySet().stream() : Stream.of();
    }
}
