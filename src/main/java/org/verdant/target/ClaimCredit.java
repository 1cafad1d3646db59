package org.verdant.target;

import java.util.Objects;
import org.verdant.identity.Directory;
import org.verdant.shared.UseCase;

/**
 * Keeps what two people confirmed until the diagram's credit step posts it. A newer claim of the same file, target and key replaces
 * an older one that was not posted. Refuses one person in two parts ({@code four-eyes}, K21).
 */
@UseCase
public class ClaimCredit {
    private final Programme programme;
    private final Claims claims;
    private final CountryKeys countries;
    private final Directory directory;

    ClaimCredit(Programme programme, Claims claims, CountryKeys countries, Directory directory) {
        this.programme = programme;
        this.claims = claims;
        this.countries = countries;
        this.directory = directory;
    }

    /** Where countries are counted, each country of a file is a claim of its own (K5) and names the country of the lead (K6). */
    public void claim(CreditClaim claim) {
        var target = programme.require(claim.target());
        FourEyes.require(claim.proposer(), claim.poster(), claim.confirmer());
        claims.lock(claim.target());
        claims.keep(ofOrganisation(
                switch (target.distinctBy()) {
                    case OCCASION -> oneConvening(claim);
                    case COUNTRY -> oneCountry(claim);
                    case SUBJECT -> claim;
                }));
    }

    /** Where the proposer works when it is claimed; people of that organisation do not move its counter later (K21). */
    private CreditClaim ofOrganisation(CreditClaim claim) {
        return claim.provenance().organisation() != null || claim.proposer() == null
                ? claim
                : directory
                        .find(claim.proposer())
                        .map(person -> claim.of(person.organisation().id()))
                        .orElse(claim);
    }

    private CreditClaim oneConvening(CreditClaim claim) {
        var occasion = claim.occasion();
        if (occasion == null) {
            return claim;
        }
        return claims.keyOfSameConvening(claim, occasion).map(claim::withKey).orElse(claim);
    }

    private CreditClaim oneCountry(CreditClaim claim) {
        Objects.requireNonNull(claim.provenance().lead(), "a claim for a country names the country of the lead");
        return countries.keyed(claim);
    }
}
