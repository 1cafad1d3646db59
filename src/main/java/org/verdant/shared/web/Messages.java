package org.verdant.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.verdant.shared.CountryCode;

/** All words that people read: the shared ones and those of every module, each file named {@code messages-<module>}. */
@Configuration(proxyBeanMethods = false)
class Messages {
    @Bean
    MessageSource messageSource() throws IOException {
        var source = new NamingCountries();
        source.setBasenames(basenames());
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }

    /** Countries among the arguments of a message are told by their names in the reader's language. */
    private static final class NamingCountries extends ResourceBundleMessageSource {
        @Override
        protected Object[] resolveArguments(Object @Nullable [] arguments, Locale language) {
            return Arrays.stream(super.resolveArguments(arguments, language))
                    .map(argument -> named(argument, language))
                    .toArray();
        }

        private static Object named(Object argument, Locale language) {
            if (argument instanceof CountryCode country) {
                return country.name(language);
            }
            return argument instanceof Collection<?> several
                    ? several.stream()
                            .map(each -> named(each, language).toString())
                            .collect(Collectors.joining(", "))
                    : argument;
        }
    }

    private static String[] basenames() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages*.properties");
        return Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()).replaceFirst("(_[a-zA-Z]+)?\\.properties$", ""))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
