package org.verdant.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * The note on an exchange a year after it ({@code domain.md} 4.8, 4.9).
 *
 * @param reached participants who could be reached; null when that was not asked
 * @param participants who were there, by the report that was confirmed
 */
public record OutcomeNote(
        @Nullable Integer reached, int participants, String summary, PersonId submittedBy, Instant submittedAt) {
    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** The 12-month contact rate in percent, to one decimal; null when nobody was to be reached. */
    public @Nullable BigDecimal contactRate() {
        return reached == null || participants == 0
                ? null
                : new BigDecimal(reached).multiply(WHOLE).divide(new BigDecimal(participants), 1, RoundingMode.HALF_UP);
    }
}
