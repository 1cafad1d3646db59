package org.verdant.proposal.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.verdant.proposal.CodeList;
import org.verdant.proposal.Decimal;
import org.verdant.shared.CountryCode;

/**
 * Any record of the form to be read, in the order of its components: codes by their words, countries by their names. A new field
 * needs nothing here, only its words.
 */
final class RecordSheet {
    private static final List<String> COUNTRIES =
            List.of("country", "origin", "countriesOfParticipants", "studyCountries", "hostCountries");

    private static final Map<String, CodeList> CODES = Map.of(
            "instrument", CodeList.FINANCE_TYPES, "industry", CodeList.INDUSTRIES, "type", CodeList.ORGANISATION_TYPES);

    private final MessageSource messages;
    private final Locale language;

    RecordSheet(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /** A line for each component that is filled; a repeated group has a value for each row. */
    Stream<Sheet.Line> lines(String path, @Nullable Record form) {
        return lines(path, form, Set.of());
    }

    /** @param others components that are shown elsewhere */
    Stream<Sheet.Line> lines(String path, @Nullable Record form, Set<String> others) {
        return form == null
                ? Stream.empty()
                : Arrays.stream(form.getClass().getRecordComponents())
                        .filter(component -> !others.contains(component.getName()))
                        .map(component -> line(path + component.getName(), component.getName(), value(component, form)))
                        .filter(line -> !line.values().isEmpty());
    }

    Sheet.Line line(String path, String name, @Nullable Object value) {
        var rows = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return new Sheet.Line(
                "proposal.path." + path,
                rows.map(row -> words(path, name, row))
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    private String words(String path, String name, Object value) {
        if (value instanceof Record row && !(value instanceof Decimal)) {
            return Arrays.stream(row.getClass().getRecordComponents())
                    .map(part -> part(path + "." + part.getName(), part, row))
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> words(path, name, each)).collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> code) {
            return message("proposal." + ProjectChoices.name(code) + "." + code.name(), code.name());
        }
        if (value instanceof Boolean answer) {
            return message("proposal.answer." + answer, answer.toString());
        }
        if (value instanceof LocalDate day) {
            return day.format(DateTimeFormatter.ofPattern(message("format.day", "d MMM yyyy"), language));
        }
        return value instanceof Integer && path.startsWith("markers.")
                ? message("proposal.marker." + value, value.toString())
                : named(name, value.toString());
    }

    /** Countries, languages and codes by their names. */
    private String named(String field, String text) {
        if (field.equals("language") || field.equals("textLanguage")) {
            return Locale.forLanguageTag(text).getDisplayLanguage(language);
        }
        if (CODES.containsKey(field)) {
            return CODES.get(field).names(language).getOrDefault(text, text);
        }
        return COUNTRIES.contains(field)
                ? CountryCode.find(text).map(code -> code.name(language)).orElse(text)
                : text;
    }

    /** A number, a yes or a no says nothing without its name. */
    private String part(String path, RecordComponent component, Record row) {
        var value = value(component, row);
        if (value == null) {
            return "";
        }
        var words = words(path, component.getName(), value);
        if (!(value instanceof Number || value instanceof Boolean || value instanceof Decimal || isNumber(words))) {
            return words;
        }
        var label = message("proposal.path." + path, component.getName());
        return label.matches(".*[?\uff1f]") ? label + " " + words : label + ": " + words;
    }

    private static boolean isNumber(String words) {
        return words.matches("[-+]?\\d[\\d.,]*");
    }

    private String message(String key, String otherwise) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, language));
    }

    private static @Nullable Object value(RecordComponent component, Record form) {
        try {
            return component.getAccessor().invoke(form);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
