package org.verdant.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.FinancingDetails.TermType;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/**
 * One thing that the borrower promised.
 *
 * @param number from 1
 * @param evidence what shows that it is kept
 * @param due when it is looked at; after a breach the day until which it is to be mended
 * @param findings oldest first
 */
public record CovenantView(
        int number,
        TermType type,
        String text,
        String evidence,
        LocalDate due,
        CovenantState state,
        List<Found> findings) {
    public CovenantView {
        findings = List.copyOf(findings);
    }

    /** Somebody looked at it. */
    public record Found(
            CovenantFinding finding,
            @Nullable String reason,
            @Nullable DocumentId document,
            @Nullable LocalDate due,
            PersonId by,
            Instant at) {}
}
