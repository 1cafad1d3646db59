package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/**
 * How much the borrower asks for, and what for.
 *
 * @param documentId of the file: the statement of expenditure or the invoices
 */
public record RequestDisbursementForm(
        @Nullable MoneyForm amount,
        @Nullable String purpose,
        @Nullable String documentId) {}
