package org.verdant.target;

import org.verdant.shared.UseCase;

/**
 * Keeps what two people confirmed until the diagram's credit step posts it. A newer claim of the same file, target and key replaces
 * an older one that was not posted. Refuses one person in two parts ({@code four-eyes}, K21).
 */
@UseCase
public class ClaimCredit {
    private final Programme programme;
    private final Claims claims;

    ClaimCredit(Programme programme, Claims claims) {
        this.programme = programme;
        this.claims = claims;
    }

    public void claim(CreditClaim claim) {
        var target = programme.require(claim.target());
        FourEyes.require(claim.proposer(), claim.poster(), claim.confirmer());
        claims.lock(claim.target());
        claims.keep(target.distinctBy() == DistinctBy.OCCASION ? oneConvening(claim) : claim);
    }

    private CreditClaim oneConvening(CreditClaim claim) {
        var occasion = claim.occasion();
        if (occasion == null) {
            return claim;
        }
        return claims.keyOfSameConvening(claim, occasion).map(claim::withKey).orElse(claim);
    }
}
