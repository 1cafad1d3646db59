package org.verdant.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Whether words that are needed are there, and not too many of them. */
final class WordsCheck {
    private WordsCheck() {}

    /** The stripped words. */
    static String require(String field, @Nullable String typed, int most) {
        var errors = new ArrayList<FieldError>();
        addErrors(errors, field, typed, most);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return String.valueOf(FindingCheck.text(typed));
    }

    static void addErrors(List<FieldError> errors, String field, @Nullable String typed, int most) {
        if (typed == null || typed.isBlank()) {
            errors.add(FieldError.of(field, "words-required"));
        } else if (typed.length() > most) {
            errors.add(FieldError.of(field, "too-long", most));
        }
    }
}
