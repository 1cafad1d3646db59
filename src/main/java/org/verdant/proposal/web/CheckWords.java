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
    private static final String DOCUMENTS = "documents.";

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
        var words = messages.getMessage("error." + error.code(), arguments(error, language), error.code(), language);
        return new Finding(error.field(), error.code(), Objects.requireNonNullElse(words, error.code()));
    }

    /** A document is named by what it is, not by its code. */
    private Object[] arguments(FieldError error, Locale language) {
        var arguments = error.arguments().toArray();
        if (error.field().startsWith(DOCUMENTS)) {
            var kind = error.field().substring(DOCUMENTS.length());
            arguments[0] =
                    Objects.requireNonNull(messages.getMessage("proposal.document." + kind, null, kind, language));
        }
        return arguments;
    }

    String refusal(Refusal refusal, Locale language) {
        var words = messages.getMessage(
                "refusal." + refusal.code(), refusal.arguments().toArray(), refusal.code(), language);
        return Objects.requireNonNullElse(words, refusal.code());
    }
}
