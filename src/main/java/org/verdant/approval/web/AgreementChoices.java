package org.verdant.approval.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.shared.web.Choice;

/** Codes as a person chooses them, in that person's language. */
@Component
class AgreementChoices {
    private final MessageSource messages;

    AgreementChoices(MessageSource messages) {
        this.messages = messages;
    }

    /** @param words key of the messages before the code */
    <E extends Enum<E>> List<Choice> of(List<E> codes, String words) {
        return codes.stream()
                .map(code -> new Choice(
                        code.name(),
                        String.valueOf(
                                messages.getMessage(words + code.name(), null, LocaleContextHolder.getLocale()))))
                .toList();
    }
}
