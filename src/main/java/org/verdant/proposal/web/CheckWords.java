package org.verdant.proposal.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.verdant.proposal.CheckResult;
import org.verdant.shared.FieldError;
import org.verdant.shared.Refusal;

/** The findings of a check in the words of the person who reads them. */
@Component
class CheckWords {
    private final MessageSource messages;

    CheckWords(MessageSource messages) {
        this.messages = messages;
    }

    record Finding(String field, String code, String message) {}

    record Check(List<Finding> errors, List<Finding> warnings) {}

    Check of(CheckResult result, Locale language) {
        return new Check(all(result.errors(), language), all(result.warnings(), language));
    }

    List<Finding> all(List<FieldError> findings, Locale language) {
        return findings.stream().map(finding -> finding(finding, language)).toList();
    }

    Finding finding(FieldError error, Locale language) {
        var words =
                messages.getMessage("error." + error.code(), error.arguments().toArray(), error.code(), language);
        return new Finding(error.field(), error.code(), Objects.requireNonNullElse(words, error.code()));
    }

    String refusal(Refusal refusal, Locale language) {
        var words = messages.getMessage(
                "refusal." + refusal.code(), refusal.arguments().toArray(), refusal.code(), language);
        return Objects.requireNonNullElse(words, refusal.code());
    }
}
