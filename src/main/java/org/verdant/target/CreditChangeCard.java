package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/**
 * One change of a credit that was asked for.
 *
 * @param country the one that the credit is for, where countries are counted; else null
 * @param effectiveDate null for a correction, which takes the credit's own day
 * @param decision null while it is open
 */
public record CreditChangeCard(
        String id,
        String credit,
        CaseId caseId,
        TargetCode target,
        @Nullable CountryCode country,
        CreditChangeKind kind,
        @Nullable LocalDate effectiveDate,
        String reason,
        @Nullable DocumentId evidence,
        PersonId askedBy,
        Instant askedAt,
        @Nullable Decision decision) {

    /** What the second person said. */
    public record Decision(SecondLook outcome, @Nullable String comment, PersonId by, Instant at) {}

    public boolean open() {
        return decision == null;
    }
}
