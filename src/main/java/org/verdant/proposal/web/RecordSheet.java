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
import org.verdant.proposal.ProposalContent.Total;
import org.verdant.shared.CountryCode;

/**
 * Any record of the form to be read, in the order of its components: codes by their words, countries by their names. A new field
 * needs nothing here, only its words.
 */
final class RecordSheet {
    private static final List<String> COUNTRIES =
            List.of("country", "origin", "countriesOfParticipants", "studyCountries", "hostCountries");

    private static final Map<String, CodeList> CODES = Map.of(
            "instrument", CodeList.FINANCE_TYPES,
            "industry", CodeList.INDUSTRIES,
            "type", CodeList.ORGANISATION_TYPES);
    /** Amounts of money, in the currency that stands beside them, else in that of the budget. */
    private static final Set<String> MONEY = Set.of("amount", "projectCost", "requested", "coFunding", "value");

    private static final String CURRENCY = "currency";
    private static final int COLUMNS_OF_A_TABLE = 3;

    private final MessageSource messages;
    private final Locale language;
    private final @Nullable String currency;

    /** @param currency of the budget; null while none is known */
    RecordSheet(MessageSource messages, Locale language, @Nullable String currency) {
        this.messages = messages;
        this.language = language;
        this.currency = currency;
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
                        .map(component -> line(path + component.getName(), component.getName(), shown(component, form)))
                        .filter(Sheet.Line::isFilled);
    }

    Sheet.Line line(String path, String name, @Nullable Object value) {
        var label = "proposal.path." + path;
        if (value instanceof List<?> list && isTable(list)) {
            return new Sheet.Line(label, List.of(), table(path, list));
        }
        var rows = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return new Sheet.Line(
                label,
                rows.map(row -> words(path, name, row))
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    /** Whether a repeated group has more fields than a line of text can carry. */
    private static boolean isTable(List<?> rows) {
        return !rows.isEmpty()
                && rows.get(0) instanceof Record first
                && !(first instanceof Decimal)
                && first.getClass().getRecordComponents().length >= COLUMNS_OF_A_TABLE;
    }

    /** Without the fields that no row fills. */
    private Sheet.Table table(String path, List<?> rows) {
        var records = rows.stream().map(Record.class::cast).toList();
        var parts = Arrays.stream(records.get(0).getClass().getRecordComponents())
                .filter(part ->
                        records.stream().anyMatch(row -> !cell(path, part, row).isBlank()))
                .toList();
        return new Sheet.Table(
                parts.stream()
                        .map(part -> message("proposal.path." + path + "." + part.getName(), part.getName()))
                        .toList(),
                records.stream()
                        .map(row -> parts.stream()
                                .map(part -> cell(path, part, row))
                                .toList())
                        .toList());
    }

    private String cell(String path, RecordComponent part, Record row) {
        var value = shown(part, row);
        return value == null ? "" : words(path + "." + part.getName(), part.getName(), value);
    }

    private String words(String path, String name, Object value) {
        if (value instanceof Record row && !(value instanceof Decimal)) {
            return Arrays.stream(row.getClass().getRecordComponents())
                    .filter(part -> !(row instanceof Total && part.getName().equals(CURRENCY)))
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
        if (value instanceof Integer && path.startsWith("markers.")) {
            return message("proposal.marker." + value, value.toString());
        }
        if (value instanceof LocalDate day) {
            return day.format(DateTimeFormatter.ofPattern(message("format.day", "d MMM yyyy"), language));
        }
        return value instanceof Decimal number ? NumberWords.of(number, language) : named(name, value.toString());
    }

    /** An amount of money in words, anything else as it is. */
    private @Nullable Object shown(RecordComponent component, Record form) {
        var value = value(component, form);
        return value instanceof Decimal amount && MONEY.contains(component.getName())
                ? NumberWords.money(amount, currencyOf(form), language)
                : value;
    }

    private @Nullable String currencyOf(Record form) {
        return Arrays.stream(form.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(CURRENCY))
                .flatMap(component -> Stream.ofNullable(value(component, form)))
                .findFirst()
                .map(Object::toString)
                .orElse(currency);
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
        var value = shown(component, row);
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
