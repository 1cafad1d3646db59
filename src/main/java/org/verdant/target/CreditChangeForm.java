package org.verdant.target;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator asks to do with a credit.
 *
 * @param effectiveDate the day of the decision; none for a correction
 * @param documentId the paper behind it, stored as {@link StoreCreditEvidence} does; a correction may do without
 */
public record CreditChangeForm(
        @Nullable CreditChangeKind kind,
        @Nullable LocalDate effectiveDate,
        @Nullable String reason,
        @Nullable String documentId) {}
