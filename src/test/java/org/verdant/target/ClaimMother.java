package org.verdant.target;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** Claims as the reporting would make them: Pakistan and Laos met in Vientiane, one coordinator verified, another confirmed. */
final class ClaimMother {
    static final PersonId PROPOSER = PersonId.of("00000000-0000-0000-0000-0000000000a1");
    static final PersonId POSTER = PersonId.of("00000000-0000-0000-0000-0000000000c1");
    static final PersonId CONFIRMER = PersonId.of("00000000-0000-0000-0000-0000000000c2");

    private final CaseId caseId;
    private TargetCode target = LedgerTest.ACTIVITIES;
    private String key;
    private LocalDate day = LedgerTest.HELD;
    private List<CountryCode> countries = List.of(CountryCode.of("PK"), CountryCode.of("LA"));
    private PersonId proposer = PROPOSER;
    private PersonId poster = POSTER;
    private PersonId confirmer = CONFIRMER;
    private List<DocumentId> evidence = List.of(new DocumentId(UUID.randomUUID()));
    private @Nullable Occasion occasion;
    private @Nullable CountryCode lead;
    private Provenance.@Nullable Split split;

    private ClaimMother(CaseId caseId) {
        this.caseId = caseId;
        this.key = caseId.toString();
    }

    static ClaimMother activity() {
        return of(new CaseId(UUID.randomUUID()));
    }

    static ClaimMother of(CaseId caseId) {
        return new ClaimMother(caseId);
    }

    ClaimMother to(TargetCode code) {
        target = code;
        return this;
    }

    ClaimMother key(String distinctKey) {
        key = distinctKey;
        return this;
    }

    ClaimMother on(LocalDate effective) {
        day = effective;
        return this;
    }

    ClaimMother present(String... codes) {
        countries = Arrays.stream(codes).map(CountryCode::of).toList();
        return this;
    }

    ClaimMother by(PersonId verified, PersonId confirmed) {
        poster = verified;
        confirmer = confirmed;
        return this;
    }

    ClaimMother proposedBy(PersonId person) {
        proposer = person;
        return this;
    }

    /** A study led by an organisation of one country, accepted by the authority of another. */
    static ClaimMother study(String leadCountry, String country) {
        return study(new CaseId(UUID.randomUUID()), leadCountry, country);
    }

    static ClaimMother study(CaseId caseId, String leadCountry, String country) {
        var study = of(caseId).to(LedgerTest.COUNTRIES).key(country);
        study.lead = CountryCode.of(leadCountry);
        return CountryCode.isKnown(country) ? study.present(country) : study;
    }

    ClaimMother splitFrom(CaseId whole, @Nullable UUID decision) {
        split = new Provenance.Split(whole, decision);
        return this;
    }

    ClaimMother withoutEvidence() {
        evidence = List.of();
        return this;
    }

    ClaimMother at(@Nullable String parent, String place, LocalDate from, LocalDate to) {
        occasion = new Occasion(parent, place, from, to);
        return on(to);
    }

    CreditClaim claim() {
        return new CreditClaim(
                caseId,
                "ACT-2027-" + caseId.toString().substring(0, 4),
                "Dialogue on cross-border power trade",
                target,
                key,
                day,
                countries,
                proposer,
                poster,
                confirmer,
                evidence,
                occasion,
                new Provenance(lead, Origin.FILE, split, null));
    }
}
