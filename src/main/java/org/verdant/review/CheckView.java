package org.verdant.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check beside the reviews, as far as the asker may see it.
 *
 * @param outcome null while it is open
 * @param category of the safeguards, null for the other checks
 * @param comment for the secretariat and the deciders only, else null
 * @param checkedBy the officer's name, for the secretariat and the deciders only, else null
 */
public record CheckView(
        CheckKind kind,
        @Nullable CheckOutcome outcome,
        @Nullable String category,
        List<String> conditions,
        @Nullable String comment,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt) {}
