package org.verdant.proposal;

import org.jspecify.annotations.Nullable;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Why somebody ends or moves something: never empty, at most 2,000 characters. */
record Reason(String text) {
    private static final int LONGEST = 2000;

    static Reason of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new Invalid(FieldError.of("reason", "required"));
        }
        if (typed.length() > LONGEST) {
            throw new Invalid(FieldError.of("reason", "length", 1, LONGEST));
        }
        return new Reason(typed.strip());
    }
}
