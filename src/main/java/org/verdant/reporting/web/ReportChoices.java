package org.verdant.reporting.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.reporting.DecideUndisbursedForm;
import org.verdant.shared.CountryCode;
import org.verdant.shared.web.Choice;

/** What can be chosen on the pages of reports, in the reader's language. */
@Component
class ReportChoices {
    private final MessageSource messages;

    ReportChoices(MessageSource messages) {
        this.messages = messages;
    }

    <E extends Enum<E>> List<Choice> of(Class<E> values, String prefix) {
        return Arrays.stream(values.getEnumConstants())
                .map(value -> new Choice(
                        value.name(), messages.getMessage(prefix + value, null, LocaleContextHolder.getLocale())))
                .toList();
    }

    /** Whether what is left is given up. */
    List<Choice> ofUndisbursed(String left) {
        return Arrays.stream(DecideUndisbursedForm.Outcome.values())
                .map(value -> new Choice(
                        value.name(),
                        messages.getMessage(
                                "finance.undisbursed." + value, new Object[] {left}, LocaleContextHolder.getLocale())))
                .toList();
    }

    /** All countries by name, those planned first. */
    List<Choice> countries(List<CountryCode> planned) {
        var language = LocaleContextHolder.getLocale();
        return Arrays.stream(Locale.getISOCountries())
                .map(CountryCode::of)
                .sorted(Comparator.comparing((CountryCode country) -> !planned.contains(country))
                        .thenComparing(country -> country.name(language)))
                .map(country -> new Choice(country.value(), country.name(language)))
                .toList();
    }
}
