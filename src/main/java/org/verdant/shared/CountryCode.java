package org.verdant.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.Contract;

/** An ISO 3166-1 alpha-2 country in upper case, as the JDK's {@link Locale} lists them. Regional organisations are none (K8). */
public record CountryCode(@JsonValue String value) implements Comparable<CountryCode> {
    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    public CountryCode {
        if (!KNOWN.contains(value)) {
            throw new IllegalArgumentException("no country has the code " + value);
        }
    }

    /** For the arguments of a message: the country, which is told by its name, or what was typed when it is none. */
    public static Object nameable(String typed) {
        return isKnown(typed) ? of(typed) : typed;
    }

    @JsonCreator
    public static CountryCode of(String value) {
        return new CountryCode(value);
    }

    @Contract("null -> false")
    public static boolean isKnown(@Nullable String value) {
        return value != null && KNOWN.contains(value);
    }

    /** Empty for what is no country. */
    public static Optional<CountryCode> find(@Nullable String value) {
        return value != null && isKnown(value) ? Optional.of(new CountryCode(value)) : Optional.empty();
    }

    public String name(Locale language) {
        return new Locale.Builder().setRegion(value).build().getDisplayCountry(language);
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
