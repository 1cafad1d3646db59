package org.verdant.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.Decimal;

/**
 * What the bank did.
 *
 * @param amount at most what was asked for
 * @param paidOn the value date
 * @param rate units of the currency for one US dollar on that day; not needed for dollars, nor where the rate of the day is known
 * @param rateSource who published it
 * @param documentId the advice of the bank, among the documents of the file
 */
public record RecordDisbursementForm(
        @Nullable MoneyForm amount,
        @Nullable LocalDate paidOn,
        @Nullable Decimal rate,
        @Nullable String rateSource,
        @Nullable String documentId) {}
