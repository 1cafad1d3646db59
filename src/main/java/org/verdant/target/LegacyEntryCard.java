package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;

/**
 * What was entered later (K20).
 *
 * @param number {@code LEG-2026-0001}
 * @param distinctKey what the counter counts once: the country, or what is made of the title and the day
 * @param decision null while it waits for the second person
 */
public record LegacyEntryCard(
        CaseId id,
        String number,
        TargetCode target,
        String title,
        OrganisationId organisation,
        CountryCode lead,
        List<CountryCode> countries,
        String distinctKey,
        LocalDate effectiveDate,
        List<DocumentId> evidence,
        String reason,
        PersonId enteredBy,
        Instant enteredAt,
        @Nullable Decision decision) {
    /** The track under which lists show it: it has none of the plan's. */
    public static final String TRACK = "LEGACY";

    /** What the second person said. */
    public record Decision(SecondLook outcome, @Nullable String comment, PersonId by, Instant at) {}

    public boolean open() {
        return decision == null;
    }

    /** What two people say happened, or would say if the second one confirmed. */
    CreditClaim claim(PersonId confirmer) {
        return new CreditClaim(
                id,
                number,
                title,
                target,
                distinctKey,
                effectiveDate,
                countries,
                null,
                enteredBy,
                confirmer,
                evidence,
                null,
                new Provenance(lead, Origin.LEGACY, null, organisation));
    }
}
