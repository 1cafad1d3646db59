package org.verdant.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.DocumentId;
import org.verdant.shared.Money;
import org.verdant.shared.PersonId;

/**
 * What the borrower asked to be paid.
 *
 * @param number from 1
 * @param checkedBy who found that it may be paid, or not; null before
 * @param comment of the check, or null
 * @param orderedBy who ordered the payment; null before
 * @param reference under which it was ordered, or null
 */
public record DisbursementRequest(
        int number,
        Money amount,
        String purpose,
        @Nullable DocumentId document,
        RequestState state,
        PersonId requestedBy,
        Instant requestedAt,
        @Nullable PersonId checkedBy,
        @Nullable String comment,
        @Nullable PersonId orderedBy,
        @Nullable String reference) {}
