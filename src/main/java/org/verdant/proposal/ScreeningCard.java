package org.verdant.proposal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * What was found at one submission.
 *
 * @param round 1 for the first submission
 * @param failures codes of DMN-1 that stand against it
 * @param warnings codes that the coordinator weighs (E08)
 * @param outcome null until a coordinator has screened it
 * @param reasons codes or sentences that the proposer reads
 */
public record ScreeningCard(
        int round,
        List<String> failures,
        List<String> warnings,
        @Nullable ScreeningOutcome outcome,
        @Nullable String comment,
        List<String> reasons,
        @Nullable PersonId screenedBy,
        @Nullable Instant screenedAt) {
    public ScreeningCard {
        failures = List.copyOf(failures);
        warnings = List.copyOf(warnings);
        reasons = List.copyOf(reasons);
    }
}
