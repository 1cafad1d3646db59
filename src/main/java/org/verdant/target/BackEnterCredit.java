package org.verdant.target;

import org.verdant.shared.UseCase;

/**
 * Enters what happened before the product was in use (K20): inside the window, with evidence, by two different people, for good
 * marked as {@link Origin#LEGACY}. Every rule of counting holds; what happened since goes through a file ({@code not-legacy}).
 */
@UseCase
public class BackEnterCredit {
    private final ClaimCredit claimCredit;
    private final PostCredit postCredit;

    BackEnterCredit(ClaimCredit claimCredit, PostCredit postCredit) {
        this.claimCredit = claimCredit;
        this.postCredit = postCredit;
    }

    public CreditResult enter(CreditClaim claim) {
        claimCredit.claim(claim.asLegacy());
        return postCredit.post(claim.caseId(), claim.target(), null);
    }
}
