package org.verdant.intervention;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Words that people give with what they do. */
final class Words {
    static final int REASON_MAX = 2000;
    static final int COMMENT_MAX = 4000;

    private Words() {}

    /** The stripped reason; refuses none, and one that is too long. */
    static String reason(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new Invalid(FieldError.of("reason", "required"));
        }
        if (typed.length() > REASON_MAX) {
            throw new Invalid(FieldError.of("reason", "too-long", REASON_MAX));
        }
        return typed.strip();
    }

    /** The outcome that was chosen; refuses none, and one that needs a comment without it. */
    static <T extends Enum<T>> T outcome(@Nullable T chosen, @Nullable String comment, T needsComment) {
        var errors = new ArrayList<FieldError>();
        if (chosen == null) {
            errors.add(FieldError.of("outcome", "outcome-required"));
        }
        if (chosen == needsComment && text(comment) == null) {
            errors.add(FieldError.of("comment", "comment-required"));
        }
        if (comment != null && comment.length() > COMMENT_MAX) {
            errors.add(FieldError.of("comment", "too-long", COMMENT_MAX));
        }
        if (!errors.isEmpty() || chosen == null) {
            throw new Invalid("invalid", errors);
        }
        return chosen;
    }

    /** Null when nothing was typed. */
    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
