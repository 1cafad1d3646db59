package org.verdant.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * One check beside the reviews of a round, as it is stored.
 *
 * @param outcome null while it is open
 * @param category of the safeguards: {@code A}, {@code B}, {@code FI}, {@code C}; null for the other checks
 */
record Check(
        CheckKind kind,
        @Nullable CheckOutcome outcome,
        @Nullable String category,
        List<String> conditions,
        @Nullable String comment,
        @Nullable PersonId checkedBy,
        @Nullable Instant checkedAt) {
    boolean blocks() {
        return outcome == CheckOutcome.BLOCKED;
    }

    boolean hasConditions() {
        return outcome == CheckOutcome.CONDITIONS;
    }
}
