package org.verdant.target;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;

/**
 * What two people say happened and should count. Written when the second one confirms; the diagram's credit step then posts it.
 *
 * @param number the file's number: {@code ACT-2026-0007}
 * @param distinctKey what the counter counts once: the case id for an activity; for a study the country's code, which the ledger
 *     keeps as the country's own id (K9)
 * @param effectiveDate the last day of the event, in the calendar of its place (K10)
 * @param countriesPresent those actually present, not those planned (K14)
 * @param proposer null when it was entered later: then only its organisation is known
 * @param poster who verified
 * @param confirmer who confirmed: another person than poster and proposer, never the system (K21)
 * @param occasion where and when, for what is convened (K12); null for anything else
 * @param provenance who led it and how it came to be claimed
 */
public record CreditClaim(
        CaseId caseId,
        String number,
        String title,
        TargetCode target,
        String distinctKey,
        LocalDate effectiveDate,
        List<CountryCode> countriesPresent,
        @Nullable PersonId proposer,
        PersonId poster,
        PersonId confirmer,
        List<DocumentId> evidence,
        @Nullable Occasion occasion,
        Provenance provenance) {
    public CreditClaim {
        countriesPresent = countriesPresent.stream().distinct().sorted().toList();
        evidence = List.copyOf(evidence);
    }

    /** An ordinary file's claim to a commitment that asks for nothing of its provenance. */
    public CreditClaim(
            CaseId caseId,
            String number,
            String title,
            TargetCode target,
            String distinctKey,
            LocalDate effectiveDate,
            List<CountryCode> countriesPresent,
            PersonId proposer,
            PersonId poster,
            PersonId confirmer,
            List<DocumentId> evidence,
            @Nullable Occasion occasion) {
        this(
                caseId,
                number,
                title,
                target,
                distinctKey,
                effectiveDate,
                countriesPresent,
                proposer,
                poster,
                confirmer,
                evidence,
                occasion,
                Provenance.FILE);
    }

    /** The same claim, led by an organisation of that country. */
    public CreditClaim ledBy(CountryCode country) {
        return with(
                distinctKey,
                new Provenance(country, provenance.origin(), provenance.split(), provenance.organisation()));
    }

    /** The same claim of a file that was a part of another one. */
    public CreditClaim splitOff(Provenance.Split split) {
        return with(
                distinctKey, new Provenance(provenance.lead(), provenance.origin(), split, provenance.organisation()));
    }

    /** The same claim, entered later (K20). */
    CreditClaim asLegacy() {
        return with(
                distinctKey,
                new Provenance(provenance.lead(), Origin.LEGACY, provenance.split(), provenance.organisation()));
    }

    /** The same claim, of that organisation. */
    CreditClaim of(OrganisationId organisation) {
        return with(
                distinctKey, new Provenance(provenance.lead(), provenance.origin(), provenance.split(), organisation));
    }

    /** The same claim, counted once with whatever has that key. */
    CreditClaim withKey(String key) {
        return with(key, provenance);
    }

    private CreditClaim with(String key, Provenance from) {
        return new CreditClaim(
                caseId,
                number,
                title,
                target,
                key,
                effectiveDate,
                countriesPresent,
                proposer,
                poster,
                confirmer,
                evidence,
                occasion,
                from);
    }
}
