package org.verdant.approval.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.verdant.approval.Letter;

/** A letter in its own language, whatever language its reader's pages are in; with the standard text where none was written. */
@Component
class LetterSheet {
    private final MessageSource messages;

    LetterSheet(MessageSource messages) {
        this.messages = messages;
    }

    /** Everything that stands on the sheet, in words. */
    record Sheet(
            String language,
            String from,
            String authority,
            String organisation,
            String country,
            String day,
            String title,
            List<String> paragraphs,
            String reasonWord,
            @Nullable String reason,
            String conditionsWord,
            List<String> conditions,
            String foot) {
        /** Without any layout, line by line. */
        String plain() {
            var lines = new ArrayList<>(List.of(from, authority, "", organisation, country, day, "", title));
            paragraphs.forEach(paragraph -> lines.addAll(List.of("", paragraph)));
            if (reason != null) {
                lines.addAll(List.of("", reasonWord, reason));
            }
            if (!conditions.isEmpty()) {
                lines.addAll(List.of("", conditionsWord));
                conditions.forEach(condition -> lines.add("- " + condition));
            }
            lines.addAll(List.of("", foot));
            return String.join("\n", lines) + "\n";
        }
    }

    Sheet of(Letter letter) {
        var language = letter.language();
        var facts = letter.facts();
        var number = Objects.requireNonNullElse(facts.number(), "");
        var rejecting = !letter.outcome().approves() && letter.reason() != null;
        return new Sheet(
                language.toLanguageTag(),
                words(language, "letter.from"),
                words(language, "role." + letter.authority().code()),
                facts.leadOrganisationName(),
                facts.leadCountry().name(language),
                DateTimeFormatter.ofPattern(words(language, "format.day"), language)
                        .format(letter.at().atOffset(ZoneOffset.UTC)),
                words(language, "letter.title." + letter.outcome(), number),
                paragraphs(letter),
                words(language, "approval.reason"),
                rejecting ? letter.reason() : null,
                words(language, "approval.conditions"),
                letter.conditions(),
                words(language, "letter.foot", number, facts.version(), facts.contentHash()));
    }

    /** The text that is sent when none is written. */
    String standard(Letter letter) {
        return words(
                letter.language(),
                "letter.text." + letter.outcome(),
                Objects.requireNonNullElse(letter.facts().number(), ""),
                letter.facts().title());
    }

    private List<String> paragraphs(Letter letter) {
        var text = letter.text().isBlank() ? standard(letter) : letter.text();
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String words(Locale language, String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, language));
    }
}
