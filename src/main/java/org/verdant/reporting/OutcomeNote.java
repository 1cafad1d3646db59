package org.verdant.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/**
 * The note on an exchange a year after it ({@code domain.md} 4.8, 4.9).
 *
 * @param reached participants who could be reached; null when that was not asked
 * @param participants who were there, by the report that was confirmed
 * @param seats or roles obtained with a governance text; null of other files
 * @param verified null while nobody did, and of notes that move no figure
 */
public record OutcomeNote(
        @Nullable Integer reached,
        int participants,
        String summary,
        @Nullable Integer seats,
        @Nullable DocumentId document,
        PersonId submittedBy,
        Instant submittedAt,
        @Nullable Finding verified) {
    /** What a coordinator found of a note whose figures are followed. */
    public record Finding(OutcomeFinding finding, @Nullable String comment, PersonId by, Instant at) {}

    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** The 12-month contact rate in percent, to one decimal; null when nobody was to be reached. */
    public @Nullable BigDecimal contactRate() {
        return reached == null || participants == 0
                ? null
                : new BigDecimal(reached).multiply(WHOLE).divide(new BigDecimal(participants), 1, RoundingMode.HALF_UP);
    }
}
