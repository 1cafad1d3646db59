package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/**
 * One row of the ledger as it stands now.
 *
 * @param generation 1 for the first posting of this file and key; one more each time it is posted again after a reversal or resumed
 * @param provisionalSince since when its file is suspended while it is provisional (K16), or null
 * @param reason why it was refused, or null
 * @param reversal what ended it, or null
 */
public record CreditCard(
        String id,
        TargetCode target,
        CaseId caseId,
        String number,
        String title,
        String distinctKey,
        int generation,
        LocalDate effectiveDate,
        Instant postedAt,
        PersonId postedBy,
        PersonId confirmedBy,
        List<CountryCode> countriesPresent,
        List<DocumentId> evidence,
        Origin origin,
        CreditState state,
        @Nullable LocalDate provisionalSince,
        @Nullable String reason,
        @Nullable Reversal reversal) {

    /** Whether it counts: it was neither refused nor ended. */
    public boolean isLive() {
        return state == CreditState.POSTED || state == CreditState.PROVISIONAL;
    }

    /**
     * What ended a credit.
     *
     * @param effectiveDate the day from which it no longer counts: the day of the decision, or the credit's own for a correction
     * @param correction it never should have counted (K18), unlike something that stopped (K17)
     */
    public record Reversal(
            LocalDate effectiveDate,
            Instant reversedAt,
            PersonId reversedBy,
            PersonId confirmedBy,
            String reason,
            boolean correction) {}
}
