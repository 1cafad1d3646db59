package org.verdant.review.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.verdant.review.InterestConflict;
import org.verdant.shared.CountryCode;

/** Says in words why somebody should not review a file. */
@Component
class ConflictWords {
    private final MessageSource messages;

    ConflictWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param reason in the reader's language */
    record Item(String rule, boolean blocking, String reason) {}

    List<Item> of(List<InterestConflict> conflicts, Locale language) {
        return conflicts.stream()
                .map(conflict -> new Item(
                        conflict.rule(),
                        conflict.blocking(),
                        Objects.requireNonNull(messages.getMessage(
                                "error." + conflict.code(), arguments(conflict, language), conflict.rule(), language))))
                .toList();
    }

    private static Object[] arguments(InterestConflict conflict, Locale language) {
        return conflict.arguments().stream()
                .map(argument -> argument instanceof CountryCode country ? country.name(language) : argument)
                .toArray();
    }
}
