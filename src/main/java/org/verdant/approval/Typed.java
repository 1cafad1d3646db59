package org.verdant.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Texts as somebody typed them. */
final class Typed {
    static final int COMMENT_MAX = 4000;

    private Typed() {}

    /** Without blanks around it; null when nothing is left. */
    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Adds what is wrong with a text of at most so many characters. */
    static void check(List<FieldError> errors, String field, @Nullable String typed, int max) {
        if (typed != null && typed.length() > max) {
            errors.add(FieldError.of(field, "too-long", max));
        }
    }

    /** The same for a text that must be there. */
    static void require(List<FieldError> errors, String field, @Nullable String typed, int max) {
        if (text(typed) == null) {
            errors.add(FieldError.of(field, "required"));
        }
        check(errors, field, typed, max);
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
    }
}
