package org.verdant.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * A rule of DMN-1 that an open file would break now, because the register or the sanctions list changed.
 *
 * @param day on which it is broken: of submission, or on which the file would count
 * @param subject the country or party that changed
 * @param clearedAt when the file was eligible again, or over
 * @param outcome what a coordinator said
 */
public record EligibilityFinding(
        UUID id,
        String code,
        LocalDate day,
        Reevaluation.Cause cause,
        String subject,
        Instant foundAt,
        @Nullable Instant clearedAt,
        @Nullable EligibilityOutcome outcome,
        @Nullable String comment,
        @Nullable PersonId decidedBy) {
    public boolean open() {
        return clearedAt == null && outcome == null;
    }
}
