package org.verdant.reporting;

import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Whether a finding is complete: an outcome, and words with everything but a yes. */
final class FindingCheck {
    private static final int COMMENT_MAX = 4000;

    private FindingCheck() {}

    /** @param yes the outcome that needs no comment */
    static <E extends Enum<E>> E require(@Nullable E outcome, E yes, @Nullable String comment) {
        var errors = new ArrayList<FieldError>();
        if (outcome == null) {
            errors.add(FieldError.of("outcome", "outcome-required"));
        } else if (outcome != yes && text(comment) == null) {
            errors.add(FieldError.of("comment", "comment-required"));
        }
        if (comment != null && comment.length() > COMMENT_MAX) {
            errors.add(FieldError.of("comment", "too-long", COMMENT_MAX));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return Objects.requireNonNull(outcome);
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
